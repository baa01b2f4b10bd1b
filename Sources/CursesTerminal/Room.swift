// The room CursesTerminal: see docs/architecture.md.
