import EventLog
import Glibc
import SessionEngine
import Synchronization

/// The one thread that writes: screens hand it commands and drafts, and never wait for the lock or the disk.
///
/// Commands are carried out in the order in which they were submitted. One that could not be written is kept and tried
/// again each second, and the ones behind it wait, until it is saved or refused.
public final class WriterThread: Sendable {
  private struct Mailbox {
    var commands: [UnsavedCommand] = []
    /// Every command that was ever submitted: what of a sheet is not among them is still to come.
    var submitted: Set<CommandID> = []
    var sheet: DraftSheet?
    var outcomes: [CommandOutcome] = []
    var course = Course.open
  }

  private enum Course {
    case open
    /// Nothing more comes, and what can be written is being written.
    case finishing
    case ended
  }

  private let mailbox = Mutex(Mailbox())
  /// Held while the log may be locked, so that nobody stops the process in between.
  private let writing = Mutex(())
  private let wake = Doorbell()
  private let news = Doorbell()
  private let finished = Doorbell()
  private let work: Work

  private struct Work: Sendable {
    let path: String
    let station: Station
    let clock: SessionClock
    let random: RandomSource
    let drafts: DraftStore?
  }

  /// What the log is first opened with; where it has to be opened anew, what the disk really has is read.
  private let snapshot: Mutex<SessionSnapshot?>

  /// Starts the thread; the log is opened on it.
  ///
  /// - Parameters:
  ///   - path: The session's file.
  ///   - station: Where the commands come from.
  ///   - clock: Where the time comes from.
  ///   - random: Where salts come from.
  ///   - drafts: Where drafts and unsaved commands are kept; `nil` keeps none.
  ///   - snapshot: What a reader of the file has folded already, so that the first command does not wait for it.
  public init(
    writing path: String, as station: Station, clock: SessionClock, random: RandomSource,
    drafts: DraftStore?, continuing snapshot: SessionSnapshot? = nil
  ) {
    self.snapshot = Mutex(snapshot)
    work = Work(path: path, station: station, clock: clock, random: random, drafts: drafts)
    start()
  }

  /// Readable when outcomes wait; for `poll(2)`. −1 where the system had no descriptor for it: then one has to ask from time to time.
  public var descriptor: Int32 { news.descriptor }

  /// Hands over a command.
  public func submit(_ command: Command, id: CommandID) {
    mailbox.withLock { box in
      box.commands.append(UnsavedCommand(id: id, command: command))
      box.submitted.insert(id)
    }
    wake.ring()
  }

  /// Hands over what has been typed and not been sent; only the latest counts.
  public func keep(_ sheet: DraftSheet) {
    mailbox.withLock { $0.sheet = sheet }
    wake.ring()
  }

  /// What has become of commands since the last time, in order.
  public func takeOutcomes() -> [CommandOutcome] {
    news.silence()
    return mailbox.withLock { box in
      defer { box.outcomes = [] }
      return box.outcomes
    }
  }

  /// Runs something while the log is certainly not locked by this process.
  public func whileUnlocked(_ body: () -> Void) { writing.withLock { _ in body() } }

  /// Waits until everything that was handed over has been written or cannot be written now, and ends the thread.
  ///
  /// - Returns: The commands that are not saved; they are in the drafts too.
  public func finish() -> [UnsavedCommand] {
    mailbox.withLock { if $0.course == .open { $0.course = .finishing } }
    wake.ring()
    while !mailbox.withLock({ $0.course == .ended }) { finished.wait() }
    return mailbox.withLock { $0.commands }
  }

  private func start() {
    if !BackgroundThread.start({ self.run() }) { end() }
  }

  private func end() {
    mailbox.withLock { $0.course = .ended }
    finished.ring()
  }

  private func run() {
    var writer: SessionWriter?
    var kept = work.drafts?.load() ?? DraftSheet()
    while true {
      // Asked before, so that what was handed over while the disk was busy is kept too.
      let isDone = mailbox.withLock { $0.course == .finishing }
      let isSaved = carryOut(&writer, keeping: &kept)
      let isEmpty = mailbox.withLock { $0.commands.isEmpty }
      if isDone && (isEmpty || !isSaved) { break }
      if !isEmpty && isSaved { continue }
      wake.wait(milliseconds: isSaved ? -1 : 1000)
    }
    end()
  }

  /// Writes down what is not in the log yet, before anything else is tried, and what has come to the log since no more.
  ///
  /// While the log can be written, the press of a key goes there at once: the room looks at what it does, and it is soon given again.
  /// So do words that are kept as they were typed, under the name of their command.
  private func keepDrafts(_ kept: inout DraftSheet, whileWritable isWritable: Bool) {
    let names = Set(kept.drafts.values.compactMap(\.name))
    let sheet = mailbox.withLock { box -> DraftSheet in
      var sheet = box.sheet ?? kept
      let waiting = isWritable ? box.commands.filter { !$0.command.isPressOfKey } : box.commands
      if isWritable, !waiting.isEmpty, waiting.allSatisfy({ names.contains($0.id) }) { return kept }
      // A sheet may be handed over before the commands that it names.
      sheet.unsaved = waiting + sheet.unsaved.filter { !box.submitted.contains($0.id) }
      return sheet
    }
    guard sheet != kept else { return }
    // What could not be kept is tried again the next time.
    if work.drafts?.save(sheet) != false { kept = sheet }
  }

  /// Carries out the waiting commands in order; `false` where one could not be written.
  private func carryOut(
    _ writer: inout SessionWriter?, keeping kept: inout DraftSheet
  ) -> Bool {
    keepDrafts(&kept, whileWritable: writer != nil)
    while let next = mailbox.withLock({ $0.commands.first }) {
      // It may have come since the drafts were kept last.
      keepDrafts(&kept, whileWritable: writer != nil)
      let result = writing.withLock { _ in commit(next, with: &writer) }
      mailbox.withLock { box in
        if case .notSaved = result {} else { box.commands.removeFirst() }
        box.outcomes.append(CommandOutcome(id: next.id, result: result))
      }
      keepDrafts(&kept, whileWritable: writer != nil)
      news.ring()
      if case .notSaved = result { return false }
    }
    return true
  }

  private func commit(
    _ next: UnsavedCommand, with writer: inout SessionWriter?
  ) -> CommandOutcome.Result {
    do throws(CommitFailure) {
      let open: SessionWriter
      if let writer {
        open = writer
      } else {
        do {
          let known = snapshot.withLock { known in
            defer { known = nil }
            return known
          }
          open = try SessionWriter(opening: work.path, random: work.random, continuing: known)
        } catch {
          throw .log(error)
        }
        writer = open
      }
      return .saved(
        try open.commit(next.command, id: next.id, by: work.station, at: work.clock.now()))
    } catch {
      switch error {
      case .refused(let refusal): return .refused(refusal)
      case .log(let problem):
        // A new descriptor sees what the disk really has; the command's name makes trying again safe.
        writer = nil
        return .notSaved(problem)
      }
    }
  }
}
