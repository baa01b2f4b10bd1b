import Language
import SessionEngine
import Synchronization
import TerminalKit
import WorkshopSession

/// A clock that stands still unless it is told to go on.
public final class ScriptClock: Sendable {
  private let moment: Mutex<Moment>

  /// A clock that shows that moment.
  public init(at moment: Moment) { self.moment = Mutex(moment) }

  /// The clock for screens and writers.
  public var clock: SessionClock { SessionClock { self.moment.withLock { $0 } } }

  /// Lets that many milliseconds pass.
  public func advance(milliseconds: Int64) {
    moment.withLock { $0 = Moment(wall: $0.wall &+ milliseconds) }
  }
}

/// What a script needs from outside: files, commands of other stations, and the log.
public struct ScriptSurroundings {
  /// The text of a file to paste; `nil` where it cannot be read.
  public let contents: (_ path: String) -> String?
  /// Carries out a line with a command; what went wrong, if anything did.
  public let apply: (_ json: String) -> ScreenScriptProblem?
  /// Waits until the log holds that many events of a type; `false` where that takes too long.
  public let wait: (_ type: String, _ count: Int) -> Bool
  /// Takes what the script writes out.
  public let emit: (String) -> Void

  /// What a script needs from outside.
  public init(
    contents: @escaping (_ path: String) -> String?,
    apply: @escaping (_ json: String) -> ScreenScriptProblem?,
    wait: @escaping (_ type: String, _ count: Int) -> Bool, emit: @escaping (String) -> Void
  ) {
    self.contents = contents
    self.apply = apply
    self.wait = wait
    self.emit = emit
  }
}

extension ScreenScript {
  /// Why a script stopped.
  public struct Failure: Error, Equatable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// What went wrong.
    public let problem: ScreenScriptProblem
  }

  /// Puts a screen through the script.
  ///
  /// - Returns: How the screen ended, where it did before the script was over.
  public func run<Screen, Source>(
    _ loop: ScreenLoop<Screen, Source>, on display: TestDisplay, clock: ScriptClock,
    in surroundings: ScriptSurroundings
  ) throws(Failure) -> ScreenEnding? {
    _ = loop.turn(isTimeUp: true)
    for (line, step) in steps {
      switch step {
      case .size(let size): display.resize(size)
      case .type(let text): display.type(text)
      case .key(let key): display.send(.key(key))
      case .paste(let path):
        guard let text = surroundings.contents(path) else {
          throw Failure(line: line, problem: .unreadable(path: path))
        }
        display.send(.paste(text))
      case .apply(let json):
        if let problem = surroundings.apply(json) { throw Failure(line: line, problem: problem) }
      case .advance(let milliseconds): clock.advance(milliseconds: milliseconds)
      case .wait(let type, let count):
        guard surroundings.wait(type, count) else {
          throw Failure(line: line, problem: .waitedInVain(type: type, count: count))
        }
      case .frame(let name, let styles):
        _ = loop.turn(isTimeUp: true)
        surroundings.emit(ScreenScript.picture(name, of: display, styles: styles))
      }
      if let ending = loop.turn(isTimeUp: true) { return ending }
      // What a key has led to is in the log by now and may change the picture once more.
      if let ending = loop.turn(isTimeUp: true) { return ending }
    }
    return nil
  }

  private static func picture(_ name: String, of display: TestDisplay, styles: Bool) -> String {
    let size = display.size
    var text = "== \(name) \(size.columns)x\(size.rows)\n"
    guard let frame = display.frames.last else { return text }
    for (row, style) in zip(frame.textRows, frame.styleRows) {
      text += row + "\n"
      if styles { text += style + "\n" }
    }
    return text
  }
}
