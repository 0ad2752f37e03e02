-- How a record came into the ledger where its source does not say so: 'supplement' is a forgotten one (补录).
ALTER TABLE service_records ADD COLUMN entered_as TEXT NOT NULL DEFAULT '';

-- A checked record that was wrong is void; which record stands in its place (更正). A row for each correction.
CREATE TABLE service_corrections (
    id INTEGER PRIMARY KEY,
    record_id INTEGER NOT NULL UNIQUE REFERENCES service_records (id),
    voided_id INTEGER NOT NULL REFERENCES service_records (id),
    reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    created_by INTEGER REFERENCES accounts (id),
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX service_corrections_by_voided ON service_corrections (voided_id, id);

CREATE INDEX service_corrections_by_time ON service_corrections (created_at, record_id);

@append_only service_corrections

-- Requests for hours that were forgotten (补录). An approved one names the record that came of it.
CREATE TABLE supplements (
    id INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    activity_id INTEGER REFERENCES activities (id),
    content TEXT NOT NULL DEFAULT '',
    field_id INTEGER REFERENCES service_fields (id),
    served_station_id INTEGER REFERENCES stations (id),
    started_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    reason TEXT NOT NULL,
    evidence TEXT NOT NULL,
    care_reason TEXT NOT NULL DEFAULT '',
    record_id INTEGER REFERENCES service_records (id),
    entered_by INTEGER REFERENCES accounts (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'pending', 'approved', 'returned', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX supplements_by_start ON supplements (started_at, id);

CREATE INDEX supplements_by_state ON supplements (state, started_at, organisation_id);

CREATE INDEX supplements_by_volunteer ON supplements (volunteer_id, started_at);

CREATE INDEX supplements_by_record ON supplements (record_id);

-- Hours on public display (时长公示), of an activity or of an organization's days.
CREATE TABLE hour_displays (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    activity_id INTEGER REFERENCES activities (id),
    from_on TEXT,
    to_on TEXT,
    days INTEGER NOT NULL,
    contact TEXT NOT NULL DEFAULT '',
    published_on TEXT,
    ends_on TEXT,
    records INTEGER NOT NULL DEFAULT 0,
    minutes INTEGER NOT NULL DEFAULT 0,
    digest TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'ended', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX hour_displays_by_day ON hour_displays (published_on, id);

CREATE INDEX hour_displays_by_state ON hour_displays (state, ends_on, organisation_id);

CREATE INDEX hour_displays_by_activity ON hour_displays (activity_id);

@search hour_displays

-- Its list as it was published, names masked; hour_displays.digest tells whether it still is.
CREATE TABLE hour_display_lines (
    id INTEGER PRIMARY KEY,
    display_id INTEGER NOT NULL REFERENCES hour_displays (id),
    position INTEGER NOT NULL,
    record_id INTEGER NOT NULL REFERENCES service_records (id),
    name TEXT NOT NULL,
    place TEXT NOT NULL,
    day TEXT NOT NULL,
    content TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    remark TEXT NOT NULL DEFAULT '',
    UNIQUE (display_id, position)
) STRICT;

CREATE INDEX hour_display_lines_by_record ON hour_display_lines (record_id);

-- Objections to hours (异议), against a display or by the volunteer themself.
CREATE TABLE objections (
    id INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    display_id INTEGER REFERENCES hour_displays (id),
    record_id INTEGER REFERENCES service_records (id),
    raised_by TEXT NOT NULL,
    phone_sealed BLOB,
    raised_on TEXT NOT NULL,
    content TEXT NOT NULL,
    correction_id INTEGER REFERENCES service_records (id),
    state TEXT NOT NULL CHECK (state IN ('raised', 'verifying', 'corrected', 'upheld', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX objections_by_day ON objections (raised_on, id);

CREATE INDEX objections_by_state ON objections (state, raised_on, organisation_id);

CREATE INDEX objections_by_volunteer ON objections (volunteer_id, raised_on);

CREATE INDEX objections_by_display ON objections (display_id, state);

CREATE INDEX objections_by_record ON objections (record_id);

-- Hours of other bodies, with proof. They stand apart and enter no sum of the office.
CREATE TABLE external_hours (
    id INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    issuer TEXT NOT NULL,
    content TEXT NOT NULL DEFAULT '',
    started_on TEXT NOT NULL,
    ended_on TEXT,
    minutes INTEGER NOT NULL,
    proof TEXT NOT NULL,
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('kept', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX external_hours_by_day ON external_hours (started_on, id);

CREATE INDEX external_hours_by_volunteer ON external_hours (volunteer_id, started_on);

-- Spot checks (抽查): a sample of the checked records by a seed, and what those who were asked said.
CREATE TABLE spot_checks (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    seed INTEGER NOT NULL,
    size INTEGER NOT NULL,
    population INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'cancelled')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX spot_checks_by_day ON spot_checks (from_on, id);

@search spot_checks

CREATE TABLE spot_check_lines (
    id INTEGER PRIMARY KEY,
    check_id INTEGER NOT NULL REFERENCES spot_checks (id),
    record_id INTEGER NOT NULL REFERENCES service_records (id),
    position INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'true', 'untrue', 'unreached')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (check_id, position)
) STRICT;

CREATE INDEX spot_check_lines_by_record ON spot_check_lines (record_id);

CREATE INDEX spot_check_lines_by_state ON spot_check_lines (check_id, state);
