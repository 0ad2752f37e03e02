-- Every change of a record's state: who, when and why. The record itself holds the last one only.
CREATE TABLE state_changes (
    id INTEGER PRIMARY KEY,
    record_table TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    changed_at INTEGER NOT NULL,
    account_id INTEGER REFERENCES accounts (id)
) STRICT;

CREATE INDEX state_changes_by_record ON state_changes (record_table, record_id, id);

@append_only state_changes
