-- Entries are listed by their number, which is their order in time; refused ones as well.
DROP INDEX IF EXISTS audit_events_refused;

CREATE INDEX audit_events_refused ON audit_events (id) WHERE is_refused = 1;
