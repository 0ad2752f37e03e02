ALTER TABLE accounts ADD COLUMN failed_sign_ins INTEGER NOT NULL DEFAULT 0;

-- UTC milliseconds; an account is closed until then after too many failures.
ALTER TABLE accounts ADD COLUMN locked_until INTEGER NOT NULL DEFAULT 0;

ALTER TABLE accounts ADD COLUMN must_change_password INTEGER NOT NULL DEFAULT 0;

-- A pair of keys (X25519) per account and one for the recovery code (no account): the private half is wrapped by the
-- password or the code (Argon2id), the public half lets a new data key be handed to an account without its password.
CREATE TABLE account_keys (
    id INTEGER PRIMARY KEY,
    account_id INTEGER UNIQUE REFERENCES accounts (id),
    algorithm INTEGER NOT NULL,
    iterations INTEGER NOT NULL,
    memory_kib INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    salt BLOB NOT NULL,
    wrapped BLOB NOT NULL,
    public_key BLOB NOT NULL
) STRICT;

-- Versions of the data key; the sealed values name theirs. A retired one is kept by nobody any more.
CREATE TABLE data_keys (
    version INTEGER PRIMARY KEY,
    algorithm INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'leaving', 'retired')),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE data_key_grants (
    version INTEGER NOT NULL REFERENCES data_keys (version),
    account_key_id INTEGER NOT NULL REFERENCES account_keys (id),
    ephemeral BLOB NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (version, account_key_id)
) STRICT, WITHOUT ROWID;

-- Keys that outlive the data key, sealed under it: the one of the audit chain.
CREATE TABLE office_secrets (
    name TEXT PRIMARY KEY,
    id INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

-- How far a change of the data key has come; no row when none is under way.
CREATE TABLE key_rotation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    to_version INTEGER NOT NULL REFERENCES data_keys (version),
    current_table TEXT NOT NULL,
    last_id INTEGER NOT NULL,
    started_at INTEGER NOT NULL
) STRICT;

-- Who did what: written in the transaction it describes. `chain` is a keyed HMAC over the row and the chain before it.
CREATE TABLE audit_events (
    id INTEGER PRIMARY KEY,
    happened_at INTEGER NOT NULL,
    account_id INTEGER REFERENCES accounts (id),
    account_name TEXT NOT NULL,
    act TEXT NOT NULL,
    is_refused INTEGER NOT NULL DEFAULT 0,
    record_table TEXT NOT NULL DEFAULT '',
    record_id INTEGER NOT NULL DEFAULT 0,
    words TEXT NOT NULL DEFAULT '',
    details TEXT NOT NULL DEFAULT '',
    chain BLOB NOT NULL
) STRICT;

CREATE INDEX audit_events_by_time ON audit_events (happened_at, id);

CREATE INDEX audit_events_by_account ON audit_events (account_id, id);

CREATE INDEX audit_events_by_act ON audit_events (act, id);

CREATE INDEX audit_events_refused ON audit_events (happened_at, id) WHERE is_refused = 1;

CREATE INDEX audit_events_by_record ON audit_events (record_table, record_id, id);

@append_only audit_events

-- The end of the chain, keyed too: a tail that was cut off is missed.
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    last_id INTEGER NOT NULL,
    chain BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT;

-- A person honoured before the office knows them: the ID number, sealed, so that its digest can follow a new key.
ALTER TABLE awards ADD COLUMN person_sealed BLOB;
