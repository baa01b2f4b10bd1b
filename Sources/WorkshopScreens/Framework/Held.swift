/// Something large that stays as it is, behind one reference: screens are handed on as wholes at every key, and copying a session and
/// all words of a language each time can be felt.
final class Held<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
