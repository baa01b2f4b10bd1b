// A program for tests: opens the display and says on its screen what it gets.
let status = Probe.run(Array(CommandLine.arguments.dropFirst()))
Probe.exit(status)
