/// Something large that stays as it is, behind one reference: a screen is copied for every row of its table of actions
/// that is asked whether it can be done, and copying a session and all words of a language at each key can be felt.
final class Held<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
