// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of the house, in `Sources/<name>`.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a module, in `Tests/<name>`.
func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], leavingOut exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name)] + dependencies,
    path: "Tests/\(name)",
    exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "verkstad",
  products: [.executable(name: "verkstad", targets: ["verkstad"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CNCurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),
    .target(name: "CTerminalSupport"),

    room("SessionEngine"),
    room("SessionFormat", ["SessionEngine", .product(name: "Yams", package: "Yams")]),
    room("EventLog", ["COpenSSL"]),
    room("Language", ["SessionEngine"]),
    room("WorkshopSession", ["SessionEngine", "SessionFormat", "EventLog", "Seating"]),
    room("Documentation", ["SessionEngine", "Language"]),
    room("Printing", ["SessionEngine", "Language"]),
    room("TerminalKit"),
    room("Seating"),
    room("CursesTerminal", ["TerminalKit", "CNCurses", "CTerminalSupport"]),
    room(
      "WorkshopScreens",
      ["SessionEngine", "WorkshopSession", "Language", "Seating", "TerminalKit"]),
    .executableTarget(
      name: "verkstad",
      dependencies: [
        "SessionEngine", "SessionFormat", "EventLog", "WorkshopSession", "Language",
        "Documentation", "Printing", "Seating", "TerminalKit", "CursesTerminal",
        "WorkshopScreens",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    tests("SessionEngine"),
    tests("SessionFormat", ["SessionEngine"]),
    .target(name: "FileTestSupport", path: "Tests/FileTestSupport", swiftSettings: strict),
    tests("EventLog", ["FileTestSupport"]),
    tests("TerminalKit", leavingOut: ["Golden"]),
    tests("Seating"),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["TerminalKit", "CursesTerminal"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
    .target(
      name: "TerminalTestSupport", path: "Tests/TerminalTestSupport", swiftSettings: strict),
    tests(
      "CursesTerminal",
      ["TerminalKit", "CNCurses", "CTerminalSupport", "TerminalProbe", "TerminalTestSupport"]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Seating", "TerminalTestSupport", "verkstad", "SessionEngine", "EventLog",
        "WorkshopSession", "TerminalKit",
      ],
      path: "Tests/Benchmarks", exclude: ["Tests"], swiftSettings: strict),
    .testTarget(
      name: "BenchmarksTests", dependencies: ["Benchmarks"], path: "Tests/Benchmarks/Tests",
      swiftSettings: strict),
    tests(
      "WorkshopSession",
      ["SessionEngine", "SessionFormat", "EventLog", "Seating", "FileTestSupport"]),
    tests("Language", ["SessionEngine"]),
    tests("Documentation", ["SessionEngine", "Language"]),
    tests("Printing", ["SessionEngine", "Language"]),
    tests(
      "WorkshopScreens",
      [
        "SessionEngine", "SessionFormat", "EventLog", "WorkshopSession", "Language", "TerminalKit",
        "Seating", "FileTestSupport",
      ],
      leavingOut: ["Golden"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["verkstad", "TerminalKit"], path: "Tests/EndToEnd",
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6])
