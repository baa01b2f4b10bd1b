// The room Documentation: see docs/architecture.md.
