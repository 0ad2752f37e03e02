CREATE TABLE projects (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    category_id INTEGER REFERENCES project_categories (id),
    is_brand INTEGER NOT NULL DEFAULT 0,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    team_id INTEGER REFERENCES teams (id),
    source_id INTEGER REFERENCES project_sources (id),
    budget_fen INTEGER NOT NULL DEFAULT 0 CHECK (budget_fen >= 0),
    score_tenths INTEGER CHECK (score_tenths BETWEEN 0 AND 1000),
    target_group TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('collected', 'screened', 'reviewed', 'listed', 'running', 'completed', 'archived', 'returned', 'rejected')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX projects_by_name ON projects (name_key, id);

CREATE INDEX projects_by_score ON projects (score_tenths, id);

@search projects

CREATE TABLE activities (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    project_id INTEGER REFERENCES projects (id),
    station_id INTEGER REFERENCES stations (id),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    team_id INTEGER REFERENCES teams (id),
    field_id INTEGER REFERENCES service_fields (id),
    place TEXT NOT NULL DEFAULT '',
    plan TEXT NOT NULL DEFAULT '',
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    capacity INTEGER NOT NULL DEFAULT 0 CHECK (capacity >= 0),
    minimum_age INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'running', 'ended', 'confirmed', 'cancelled')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX activities_by_name ON activities (name_key, id);

CREATE INDEX activities_by_start ON activities (starts_at, id);

CREATE INDEX activities_by_state ON activities (state, starts_at, id);

CREATE INDEX activities_by_project ON activities (project_id, starts_at);

CREATE INDEX activities_by_station ON activities (station_id, starts_at);

@search activities

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    activity_id INTEGER NOT NULL REFERENCES activities (id),
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    state TEXT NOT NULL CHECK (state IN ('signed_up', 'accepted', 'waiting', 'declined', 'present', 'absent', 'cancelled')),
    checked_in_at TEXT,
    checked_out_at TEXT,
    break_minutes INTEGER NOT NULL DEFAULT 0 CHECK (break_minutes >= 0),
    method TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    entered_by INTEGER REFERENCES accounts (id),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (activity_id, volunteer_id)
) STRICT;

CREATE INDEX attendance_by_volunteer ON attendance (volunteer_id);

-- The only source of hours. A wrong record is voided, never edited.
CREATE TABLE service_records (
    id INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    source_kind TEXT NOT NULL CHECK (source_kind IN ('activity', 'order', 'manual')),
    source_id INTEGER NOT NULL,
    round INTEGER NOT NULL DEFAULT 1,
    started_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    field_id INTEGER REFERENCES service_fields (id),
    team_id INTEGER REFERENCES teams (id),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    served_station_id INTEGER REFERENCES stations (id),
    served_organisation_id INTEGER REFERENCES organisations (id),
    content TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('pending', 'checked', 'void')),
    is_self_checked INTEGER NOT NULL DEFAULT 0,
    second_look TEXT NOT NULL DEFAULT '',
    entered_by INTEGER REFERENCES accounts (id),
    checked_by INTEGER REFERENCES accounts (id),
    void_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (volunteer_id, source_kind, source_id, round)
) STRICT;

CREATE INDEX service_records_by_volunteer ON service_records (volunteer_id, started_at);

CREATE INDEX service_records_by_start ON service_records (started_at, id);

CREATE INDEX service_records_by_source ON service_records (source_kind, source_id);

CREATE INDEX service_records_pending ON service_records (started_at, id) WHERE state = 'pending';

@append_only service_records

-- Roll-ups of checked records, written in the transaction of the records; `check` recomputes them. 0 stands for none.
CREATE TABLE service_months (
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    month TEXT NOT NULL,
    field_id INTEGER NOT NULL,
    team_id INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, month, field_id, team_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX service_months_by_month ON service_months (month);

CREATE TABLE volunteer_months (
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    month TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    minutes INTEGER NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY (volunteer_id, month, organisation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX volunteer_months_by_month ON volunteer_months (month, organisation_id, volunteer_id);

-- Distinct people per month (2025-01), quarter (2025-Q1), year (2025) and all time (all), for an organisation with all below it.
CREATE TABLE active_counts (
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    period TEXT NOT NULL,
    volunteers INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, period)
) STRICT, WITHOUT ROWID;

-- Sums by month (2025-01) up the tree: an organisation's row holds itself with all below it, so that every head figure
-- of any office reads a handful of rows. `key_id` is the field or team where the figure has one, else 0. Team figures
-- also have rows for the year (2025) and for all time (all). Written in the transaction of what they sum.
CREATE TABLE figure_months (
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    figure TEXT NOT NULL,
    month TEXT NOT NULL,
    key_id INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, figure, month, key_id)
) STRICT, WITHOUT ROWID;
