// The room SessionFormat: see docs/architecture.md.
