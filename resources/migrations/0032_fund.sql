-- 社区(微)基金: accounts, and each income and spending as one line that goes its way.
CREATE TABLE fund_purposes (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE fund_accounts (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    supervisor TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX fund_accounts_by_name ON fund_accounts (name_key, id);

@search fund_accounts

CREATE TABLE fund_entries (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES fund_accounts (id),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    kind TEXT NOT NULL CHECK (kind IN ('income', 'spending')),
    day TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    phone_sealed BLOB,
    phone_digest BLOB,
    amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
    purpose_id INTEGER REFERENCES fund_purposes (id),
    restricted_to INTEGER REFERENCES fund_purposes (id),
    goods TEXT NOT NULL DEFAULT '',
    is_anonymous INTEGER NOT NULL DEFAULT 0,
    paper TEXT NOT NULL DEFAULT '',
    resolution TEXT NOT NULL DEFAULT '',
    votes_for INTEGER NOT NULL DEFAULT 0,
    votes_against INTEGER NOT NULL DEFAULT 0,
    votes_abstained INTEGER NOT NULL DEFAULT 0,
    votes_withdrawn INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    applied_by INTEGER REFERENCES accounts (id),
    occurrence INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('applied', 'to_complete', 'deferred', 'approved', 'rejected', 'paid', 'received', 'published', 'archived', 'reversed')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX fund_entries_by_day ON fund_entries (day, id);

CREATE INDEX fund_entries_by_account ON fund_entries (account_id, day, id);

CREATE INDEX fund_entries_by_organisation ON fund_entries (organisation_id, day, id);

CREATE INDEX fund_entries_by_name ON fund_entries (name_key, id);

CREATE INDEX fund_entries_by_amount ON fund_entries (amount_fen, id);

CREATE INDEX fund_entries_by_state ON fund_entries (state, day, id);

CREATE INDEX fund_entries_by_phone ON fund_entries (phone_digest);

@search fund_entries
