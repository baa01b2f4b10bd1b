/// Numbers 0..<n added and multiplied as the product of finite fields, one for each prime power of n. For n a prime power that is the field GF(n).
///
/// A product of two elements other than 0 is other than 0 when they differ from 0 in every field.
struct FiniteRing {
  let order: Int
  /// The order of the smallest field: so many elements differ from each other in every field.
  let smallestField: Int
  private let fields: [FiniteField]
  private let differences: [Int16]

  init(order: Int) {
    self.order = order
    let fields = Self.primePowers(of: order).map(FiniteField.init)
    self.fields = fields
    smallestField = fields.map(\.order).min() ?? 1
    let all = 0..<order
    differences = all.flatMap { a in
      all.map { b in Int16(Self.combine(fields, a, b) { $0.difference($1, $2) }) }
    }
  }

  private static func combine(
    _ fields: [FiniteField], _ a: Int, _ b: Int, _ operation: (FiniteField, Int, Int) -> Int
  ) -> Int {
    var a = a
    var b = b
    var weight = 1
    var result = 0
    for field in fields {
      result += weight * operation(field, a % field.order, b % field.order)
      a /= field.order
      b /= field.order
      weight *= field.order
    }
    return result
  }

  /// The powers of different primes whose product is n: 12 gives 4 and 3.
  static func primePowers(of n: Int) -> [Int] {
    var rest = n
    var powers: [Int] = []
    var prime = 2
    while rest > 1 {
      var power = 1
      while rest % prime == 0 {
        power *= prime
        rest /= prime
      }
      if power > 1 { powers.append(power) }
      prime += 1
    }
    return powers
  }

  /// The element whose every field has the element with that number; below ``smallestField`` two of them differ in every field.
  func diagonal(_ number: Int) -> Int {
    var weight = 1
    var element = 0
    for power in Self.primePowers(of: order) {
      element += weight * (number % power)
      weight *= power
    }
    return element
  }

  @inline(__always)
  func difference(_ a: Int, _ b: Int) -> Int { Int(differences[a * order + b]) }

  func product(_ a: Int, _ b: Int) -> Int {
    Self.combine(fields, a, b) { $0.product($1, $2) }
  }
}

/// The field with a prime power of elements, each a polynomial over the prime field, its coefficients the digits of the number.
private struct FiniteField {
  let order: Int
  private let prime: Int
  private let degree: Int
  /// The digits of a monic irreducible polynomial of that degree, without its leading 1.
  private let modulus: [Int]

  init(order: Int) {
    self.order = order
    let prime = (2...max(2, order)).first { order % $0 == 0 } ?? 2
    var degree = 0
    var power = 1
    while power < order {
      power *= prime
      degree += 1
    }
    self.prime = prime
    self.degree = degree
    modulus = Self.irreducible(degree: degree, prime: prime)
  }

  private static func digits(_ number: Int, prime: Int, count: Int) -> [Int] {
    var rest = number
    return (0..<count).map { _ in
      defer { rest /= prime }
      return rest % prime
    }
  }

  /// The first monic polynomial of a degree that none of lower degree divides.
  private static func irreducible(degree: Int, prime: Int) -> [Int] {
    guard degree > 1 else { return [0] }
    var count = 1
    for _ in 0..<degree { count *= prime }
    let candidates = (0..<count).lazy.map { digits($0, prime: prime, count: degree) }
    return candidates.first { candidate in
      var size = prime
      for lower in 1...(degree / 2) {
        for number in 0..<size
        where divides(
          digits(number, prime: prime, count: lower) + [1], candidate + [1], prime: prime)
        {
          return false
        }
        size *= prime
      }
      return true
    } ?? []
  }

  private static func divides(_ divisor: [Int], _ dividend: [Int], prime: Int) -> Bool {
    var rest = dividend
    while rest.count >= divisor.count {
      let factor = rest[rest.count - 1]
      let shift = rest.count - divisor.count
      for place in divisor.indices {
        rest[shift + place] = (rest[shift + place] + (prime - factor) * divisor[place]) % prime
      }
      rest.removeLast()
    }
    return rest.allSatisfy { $0 == 0 }
  }

  private func digits(_ number: Int) -> [Int] {
    Self.digits(number, prime: prime, count: degree)
  }

  private func number(_ digits: some Collection<Int>) -> Int {
    digits.reversed().reduce(0) { $0 * prime + $1 }
  }

  func difference(_ a: Int, _ b: Int) -> Int {
    var a = a
    var b = b
    var weight = 1
    var result = 0
    for _ in 0..<degree {
      result += weight * ((a % prime + prime - b % prime) % prime)
      a /= prime
      b /= prime
      weight *= prime
    }
    return result
  }

  func product(_ a: Int, _ b: Int) -> Int {
    let a = digits(a)
    let b = digits(b)
    var result = [Int](repeating: 0, count: 2 * degree)
    for i in 0..<degree { for j in 0..<degree { result[i + j] += a[i] * b[j] } }
    for place in stride(from: 2 * degree - 1, through: degree, by: -1) {
      let factor = result[place] % prime
      for lower in 0..<degree {
        result[place - degree + lower] += (prime - factor) * modulus[lower]
      }
      result[place] = 0
    }
    return number(result[..<degree].map { $0 % prime })
  }
}
