import CursesTerminal
import Language
import SessionEngine
import SessionFormat
import TerminalKit
import WorkshopScreens
import WorkshopSession

/// Runs screens: in the terminal, or through a script.
struct ScreenRun {
  let file: String
  let conversation: Conversation
  /// Where the facilitator's own notes are kept; `nil` where there are none.
  var notes: NotesStore?
  /// Keeps the computer awake while a screen runs in the terminal; `nil` for screens that nobody is to look at for hours.
  var keptAwake: KeptAwake?

  /// Runs one screen in a terminal until it ends.
  func run<Screen: WorkshopScreen, Source: SessionSource>(
    _ screen: Screen, on display: any Display, following source: Source,
    submittingTo sink: any CommandSink, clock: SessionClock = .system
  ) -> ScreenEnding where Source.Content == Screen.Content {
    wait(in: loop(screen, on: display, following: source, submittingTo: sink, clock: clock))
  }

  /// Runs a loop until its screen ends.
  func wait<Screen: WorkshopScreen, Source: SessionSource>(
    in loop: ScreenLoop<Screen, Source>
  ) -> ScreenEnding {
    loop.run { descriptors, milliseconds in
      keptAwake?.begin()
      return Poller.wait(for: descriptors, milliseconds: milliseconds)
    }
  }

  /// Puts one screen through the script that was asked for.
  func runScript<Screen: WorkshopScreen, Source: SessionSource>(
    _ path: String, _ screen: Screen, following source: Source, submittingTo sink: any CommandSink,
    clock: ScriptClock
  ) throws(CommandFailure) where Source.Content == Screen.Content {
    let display = TestDisplay(size: Size(columns: 80, rows: 24))
    let loop = loop(
      screen, on: display, following: source, submittingTo: sink, clock: clock.clock)
    let bytes = try InputStream(path: path, standardInput: "").rest(limit: 1 << 20)
    let surroundings = ScriptSurroundings(
      contents: { path in
        let bytes = try? InputStream(path: path, standardInput: "").rest(limit: 1 << 20)
        return bytes.map { String(decoding: $0, as: UTF8.self) }
      },
      apply: { apply($0, at: clock.clock.now()) },
      wait: { type, count in wait(type, count, following: source) },
      // What cannot be written now is told when the command finishes.
      emit: { try? conversation.write(Array($0.utf8)) })
    let script: ScreenScript
    do {
      script = try ScreenScript(String(decoding: bytes, as: UTF8.self))
    } catch {
      throw .problem(.script(path: path, line: error.line, .notALine(error.text)))
    }
    do {
      _ = try script.run(loop, on: display, clock: clock, in: surroundings)
    } catch {
      throw .problem(.script(path: path, line: error.line, error.problem))
    }
  }

  /// A loop for a screen, which has not begun.
  func loop<Screen: WorkshopScreen, Source: SessionSource>(
    _ screen: Screen, on display: any Display, following source: Source,
    submittingTo sink: any CommandSink, clock: SessionClock
  ) -> ScreenLoop<Screen, Source> where Source.Content == Screen.Content {
    ScreenLoop(
      screen, on: display, following: source, submittingTo: sink, now: clock.now,
      performElsewhere: perform,
      describe: { conversation.catalogue.commandLine.problem(.log($0, path: file)) })
  }

  /// Does what a screen wants done outside of the session.
  func perform(_ effect: ScreenEffect) -> ScreenNotice? {
    if case .keepNotes(let written) = effect {
      return notes.map { $0.save(written) } == false ? .notesNotKept : nil
    }
    guard case .saveDocumentation = effect else { return nil }
    let documentation = SavedDocumentation(of: file, in: conversation.catalogue)
    do throws(CommandFailure) {
      try documentation.save()
      return .documentationSaved(fileName: documentation.path)
    } catch {
      return .documentationNotSaved(reason: conversation.sentence(for: error))
    }
  }

  /// Carries out a line of a script as another program would.
  private func apply(_ json: String, at now: Moment) -> ScreenScriptProblem? {
    do throws(CommandFailure) {
      let writer = try conversation.open(file)
      let requested: RequestedCommand
      do {
        requested = try CommandCoding.decode(Array(json.utf8)[...])
      } catch {
        return .notACommand(RequestProblem(error))
      }
      do {
        let handedIn = HandedIn(for: writer.state)
        _ = try writer.commit(
          requested.command, id: requested.id ?? handedIn.commandID(in: writer.state),
          by: requested.by ?? handedIn.program, at: now)
        return nil
      } catch {
        throw conversation.failure(error, of: file, in: writer.state)
      }
    } catch {
      return .refused(conversation.sentence(for: error))
    }
  }

  /// Waits for other processes, but not for ever.
  private func wait(
    _ type: String, _ count: Int, following source: some SessionSource
  ) -> Bool {
    for _ in 0..<100 {
      let found = (try? SessionReader.count(ofType: type, in: file)) ?? 0
      if found >= count { return true }
      Poller.wait(for: [source.descriptor].filter { $0 >= 0 }, milliseconds: 100)
    }
    return false
  }
}
