-- Duty 轮流坐班 at the stations, and the visits there. Its hours are no volunteer hours.
CREATE TABLE duty_posts (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE visit_kinds (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

-- Which duty a station has every week; weekdays are digits, 1 is Monday, times are minutes of the day.
CREATE TABLE duty_templates (
    id INTEGER PRIMARY KEY,
    station_id INTEGER NOT NULL REFERENCES stations (id),
    post_id INTEGER NOT NULL REFERENCES duty_posts (id),
    weekdays TEXT NOT NULL,
    begin_minutes INTEGER NOT NULL,
    end_minutes INTEGER NOT NULL,
    people INTEGER NOT NULL DEFAULT 1,
    credential_kind_id INTEGER REFERENCES credential_kinds (id),
    holiday_rule TEXT NOT NULL CHECK (holiday_rule IN ('working_days', 'as_usual', 'also_holidays')),
    first_day TEXT,
    last_day TEXT,
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('in_use', 'retired')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX duty_templates_by_station ON duty_templates (station_id, begin_minutes, id);

-- Who may sit: a person or the members of a team, at one station or at all of an organization, at one post or at any.
CREATE TABLE duty_members (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    station_id INTEGER REFERENCES stations (id),
    post_id INTEGER REFERENCES duty_posts (id),
    team_id INTEGER REFERENCES teams (id),
    volunteer_id INTEGER REFERENCES volunteers (id),
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('in_use', 'ended')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX duty_members_by_organisation ON duty_members (organisation_id, id);

-- When somebody cannot (leave) or would like to sit; times are minutes of each day.
CREATE TABLE duty_wishes (
    id INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    kind TEXT NOT NULL CHECK (kind IN ('unavailable', 'willing')),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    begin_minutes INTEGER NOT NULL DEFAULT 0,
    end_minutes INTEGER NOT NULL DEFAULT 1440,
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('kept', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX duty_wishes_by_day ON duty_wishes (last_day, first_day, id);

CREATE INDEX duty_wishes_by_volunteer ON duty_wishes (volunteer_id, last_day);

-- A month of duties of an organization and all below it.
CREATE TABLE duty_rosters (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    month_on TEXT NOT NULL,
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'running', 'closed', 'cancelled')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX duty_rosters_by_month ON duty_rosters (month_on, id, organisation_id, state);

-- One seat of a roster: at most one person.
CREATE TABLE duties (
    id INTEGER PRIMARY KEY,
    roster_id INTEGER NOT NULL REFERENCES duty_rosters (id),
    template_id INTEGER NOT NULL REFERENCES duty_templates (id),
    seat INTEGER NOT NULL,
    station_id INTEGER NOT NULL REFERENCES stations (id),
    post_id INTEGER NOT NULL REFERENCES duty_posts (id),
    credential_kind_id INTEGER REFERENCES credential_kinds (id),
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    turn TEXT NOT NULL CHECK (turn IN ('weekday', 'weekend', 'evening', 'holiday')),
    volunteer_id INTEGER REFERENCES volunteers (id),
    stood_in_for_id INTEGER REFERENCES volunteers (id),
    is_fixed INTEGER NOT NULL DEFAULT 0,
    came_at TEXT,
    left_at TEXT,
    minutes INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    service_record_id INTEGER REFERENCES service_records (id),
    state TEXT NOT NULL CHECK (state IN ('planned', 'attended', 'absent', 'cancelled')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (roster_id, template_id, starts_at, seat)
) STRICT;

CREATE INDEX duties_by_start ON duties (starts_at, id);

CREATE INDEX duties_by_state ON duties (state, starts_at, id);

CREATE INDEX duties_by_station ON duties (station_id, starts_at, id);

CREATE INDEX duties_by_volunteer ON duties (volunteer_id, starts_at, id);

CREATE INDEX duties_by_template ON duties (template_id, starts_at);

-- Somebody asks to exchange a duty, or to leave it to a stand-in.
CREATE TABLE duty_swaps (
    id INTEGER PRIMARY KEY,
    duty_id INTEGER NOT NULL REFERENCES duties (id),
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    other_id INTEGER NOT NULL REFERENCES volunteers (id),
    other_duty_id INTEGER REFERENCES duties (id),
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('requested', 'agreed', 'approved', 'refused', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX duty_swaps_by_duty ON duty_swaps (duty_id, id);

CREATE INDEX duty_swaps_by_other ON duty_swaps (other_duty_id);

CREATE INDEX duty_swaps_by_volunteer ON duty_swaps (volunteer_id, id);

-- What one person on duty hands over to the next: signed by both.
CREATE TABLE duty_handovers (
    id INTEGER PRIMARY KEY,
    station_id INTEGER NOT NULL REFERENCES stations (id),
    happened_at TEXT NOT NULL,
    giver_id INTEGER NOT NULL REFERENCES volunteers (id),
    taker_id INTEGER NOT NULL REFERENCES volunteers (id),
    items TEXT NOT NULL DEFAULT '',
    open_matters TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('written', 'given', 'taken', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX duty_handovers_by_time ON duty_handovers (happened_at, id);

CREATE INDEX duty_handovers_by_station ON duty_handovers (station_id, happened_at);

-- Who came to a station with what, and what became of it.
CREATE TABLE visits (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    station_id INTEGER REFERENCES stations (id),
    happened_at TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    phone_sealed BLOB,
    phone_digest BLOB,
    place TEXT NOT NULL DEFAULT '',
    kind_id INTEGER REFERENCES visit_kinds (id),
    matter TEXT NOT NULL,
    receiver_id INTEGER REFERENCES volunteers (id),
    answer TEXT NOT NULL DEFAULT '',
    handed_to TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    order_id INTEGER REFERENCES orders (id),
    result TEXT NOT NULL DEFAULT '',
    grade INTEGER NOT NULL DEFAULT 0,
    closed_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('received', 'answered', 'handed_on', 'ordered', 'closed', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_by INTEGER REFERENCES accounts (id),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX visits_by_time ON visits (happened_at, id);

CREATE INDEX visits_by_name ON visits (name_key, id);

CREATE INDEX visits_by_state ON visits (state, due_on, id);

CREATE INDEX visits_by_due ON visits (due_on, id);

CREATE INDEX visits_by_station ON visits (station_id, happened_at);

CREATE INDEX visits_by_phone ON visits (phone_digest);

CREATE INDEX visits_by_order ON visits (order_id);

@search visits
