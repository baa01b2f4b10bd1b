/// A body that a `body.erased` event names as erased.
struct Erasure: Hashable {
  /// The number of the line.
  let sequence: Int
  /// Where its body stands in the file, in bytes.
  let offset: Int
  /// How long the body is, in bytes.
  let length: Int

  /// The bodies that the data of a `body.erased` event name:
  /// `{"targets":[{"seq":1,"off":2,"len":3}],…}`.
  static func targets(of data: ArraySlice<UInt8>) -> [Erasure] {
    var targets: [Erasure] = []
    let bytes = Array(data)
    JSONScanner.forEachMember(of: bytes.span, 0..<bytes.count) { key, value in
      guard bytes[key].elementsEqual("targets".utf8) else { return }
      JSONScanner.forEachElement(of: bytes.span, value) { element in
        var numbers: [String: Int] = [:]
        JSONScanner.forEachMember(of: bytes.span, element) { key, value in
          numbers[String(decoding: bytes[key], as: UTF8.self)] =
            JSONScanner.wholeNumber(
              in: bytes.span, from: value.lowerBound, limit: value.upperBound)?.value
        }
        guard let sequence = numbers["seq"], let offset = numbers["off"],
          let length = numbers["len"]
        else { return }
        targets.append(Erasure(sequence: sequence, offset: offset, length: length))
      }
    }
    return targets
  }
}
