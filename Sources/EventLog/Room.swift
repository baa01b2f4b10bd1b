// The room EventLog: see docs/architecture.md.
