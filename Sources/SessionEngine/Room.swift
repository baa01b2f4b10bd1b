// The room SessionEngine: see docs/architecture.md.
