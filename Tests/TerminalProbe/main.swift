// A program for tests: opens the display and says on its screen what it gets.
Probe.exit(Probe.run())
