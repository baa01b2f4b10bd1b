import CNCurses
import Glibc
import TerminalKit
import Testing

@Suite("Widths")
struct WidthTests {
  @Test("Every scalar has the width that the C library gives it in C.UTF-8")
  func allScalars() throws {
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let former = uselocale(locale)
    defer {
      uselocale(former)
      freelocale(locale)
    }
    // A newer C library knows newer characters; those that ours does not know are drawn as one
    // replacement character, whatever the library says.
    var differing: [UInt32] = []
    for scalar in (0...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init) {
      let ours = TextWidth.columns(of: scalar)
      if ours >= 0 && ours != Int(wcwidth(wchar_t(bitPattern: scalar.value))) {
        differing.append(scalar.value)
      }
    }
    #expect(differing.isEmpty)
  }
}
