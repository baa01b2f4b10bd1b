// The room WorkshopScreens: see docs/architecture.md.
