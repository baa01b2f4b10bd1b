// The room TerminalKit: see docs/architecture.md.
