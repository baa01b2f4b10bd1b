// The room WorkshopSession: see docs/architecture.md.
