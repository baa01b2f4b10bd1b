// The room Language: see docs/architecture.md.
