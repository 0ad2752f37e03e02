-- 志愿服务记录证明: requests and certificates, each in one row, and the Merkle roots that prove them.

-- 32 bytes that hold the checked records of a month fast, or the certificates of an issue with the roots of their months.
CREATE TABLE ledger_roots (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('month', 'issue')),
    month TEXT NOT NULL,
    leaves INTEGER NOT NULL CHECK (leaves > 0),
    minutes INTEGER NOT NULL,
    root BLOB NOT NULL,
    seed BLOB NOT NULL,
    made_on TEXT NOT NULL,
    made_by INTEGER REFERENCES accounts (id),
    created_at INTEGER NOT NULL,
    UNIQUE (year, serial)
) STRICT;

CREATE INDEX ledger_roots_by_month ON ledger_roots (month, id);

CREATE INDEX ledger_roots_by_kind ON ledger_roots (kind, made_on, id);

CREATE INDEX ledger_roots_by_day ON ledger_roots (made_on, id);

@search ledger_roots

-- What a root was made of: the ids of records with the first bytes of their leaves, or the roots of months by number.
CREATE TABLE ledger_root_members (
    root_id INTEGER PRIMARY KEY REFERENCES ledger_roots (id),
    members BLOB NOT NULL
) STRICT;

CREATE TABLE certificates (
    id INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    from_on TEXT,
    to_on TEXT,
    purpose TEXT NOT NULL DEFAULT '',
    person_in_charge TEXT NOT NULL DEFAULT '',
    handler TEXT NOT NULL DEFAULT '',
    phone_sealed BLOB,
    is_bilingual INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    applied_on TEXT NOT NULL,
    applied_by INTEGER REFERENCES accounts (id),
    approved_by INTEGER REFERENCES accounts (id),
    snapshot_sealed BLOB,
    records INTEGER NOT NULL DEFAULT 0,
    minutes INTEGER NOT NULL DEFAULT 0,
    first_on TEXT,
    last_on TEXT,
    number TEXT UNIQUE,
    number_word TEXT NOT NULL DEFAULT '',
    number_year INTEGER NOT NULL DEFAULT 0,
    number_serial INTEGER NOT NULL DEFAULT 0,
    code TEXT UNIQUE,
    issued_on TEXT,
    issued_by INTEGER REFERENCES accounts (id),
    root_id INTEGER REFERENCES ledger_roots (id),
    proof BLOB,
    notice_on TEXT,
    notice_until TEXT,
    copies INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('applied', 'approved', 'rejected', 'withdrawn', 'issued', 'on_notice', 'archived', 'void')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

-- One open request a person.
CREATE UNIQUE INDEX certificates_open ON certificates (volunteer_id) WHERE state IN ('applied', 'approved');

-- The register: each number once.
CREATE UNIQUE INDEX certificates_by_number ON certificates (number_year, number_serial) WHERE number_serial > 0;

CREATE INDEX certificates_by_day ON certificates (applied_on, id);

CREATE INDEX certificates_by_volunteer ON certificates (volunteer_id, applied_on, id);

CREATE INDEX certificates_by_organisation ON certificates (organisation_id, applied_on, id);

CREATE INDEX certificates_by_state ON certificates (state, applied_on, id);

CREATE INDEX certificates_by_issue ON certificates (issued_on, id);

CREATE INDEX certificates_by_root ON certificates (root_id, number_year, number_serial);

@search certificates

-- Whose records a certificate counts too.
CREATE INDEX volunteers_by_merge ON volunteers (merged_into_id) WHERE merged_into_id IS NOT NULL;
