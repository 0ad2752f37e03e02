-- What the check of the ledger found (台账体检), each finding once however often the ledger is checked.
CREATE TABLE findings (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    rule TEXT NOT NULL,
    day TEXT,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    volunteer_id INTEGER REFERENCES volunteers (id),
    other_id INTEGER REFERENCES volunteers (id),
    activity_id INTEGER REFERENCES activities (id),
    team_id INTEGER REFERENCES teams (id),
    clerk_id INTEGER REFERENCES accounts (id),
    amount INTEGER NOT NULL DEFAULT 0,
    usual INTEGER NOT NULL DEFAULT 0,
    word TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('open', 'explained', 'corrected', 'voided')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX findings_by_day ON findings (day, id);

CREATE INDEX findings_by_state ON findings (state, day, id, organisation_id, rule);

CREATE INDEX findings_by_rule ON findings (rule, day, id, organisation_id, state);

CREATE INDEX findings_by_organisation ON findings (organisation_id, day, id, state, rule);

CREATE INDEX findings_by_team ON findings (team_id, day, id);

CREATE INDEX findings_by_clerk ON findings (clerk_id, day, id);

-- The records that a finding speaks of.
CREATE TABLE finding_records (
    finding_id INTEGER NOT NULL REFERENCES findings (id),
    record_id INTEGER NOT NULL REFERENCES service_records (id),
    PRIMARY KEY (finding_id, record_id)
) STRICT;

CREATE INDEX finding_records_by_record ON finding_records (record_id, finding_id);

-- When the ledger was checked, and what came of it.
CREATE TABLE ledger_checks (
    id INTEGER PRIMARY KEY,
    checked_at INTEGER NOT NULL,
    account_id INTEGER REFERENCES accounts (id),
    records INTEGER NOT NULL,
    fresh INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    open INTEGER NOT NULL
) STRICT;
