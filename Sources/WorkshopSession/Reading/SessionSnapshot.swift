import EventLog
import SessionEngine

/// A session as a reader has it, and how far in the file that is: a writer that goes on from there need not read all of it again.
public struct SessionSnapshot: Sendable {
  let state: SessionState
  let bookmark: LogBookmark
}
