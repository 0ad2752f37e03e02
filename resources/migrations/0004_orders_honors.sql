CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    source_id INTEGER REFERENCES order_sources (id),
    requester_name TEXT NOT NULL DEFAULT '',
    requester_phone_sealed BLOB,
    requester_phone_digest BLOB,
    address TEXT NOT NULL DEFAULT '',
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    estate_id INTEGER REFERENCES estates (id),
    kind TEXT NOT NULL CHECK (kind IN ('service', 'errand')),
    need_id INTEGER REFERENCES need_categories (id),
    details TEXT NOT NULL DEFAULT '',
    urgency TEXT NOT NULL DEFAULT 'normal' CHECK (urgency IN ('normal', 'urgent', 'emergency')),
    wished_at TEXT,
    safety_note TEXT NOT NULL DEFAULT '',
    requested_at TEXT NOT NULL,
    response_due_at TEXT,
    completion_due_at TEXT,
    state TEXT NOT NULL CHECK (state IN ('received', 'to_dispatch', 'dispatched', 'accepted', 'serving', 'to_rate', 'closed', 'declined', 'cancelled')),
    state_reason TEXT NOT NULL DEFAULT '',
    round INTEGER NOT NULL DEFAULT 1,
    closed_at TEXT,
    is_imported INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    created_by INTEGER REFERENCES accounts (id),
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX orders_by_request ON orders (requested_at, id);

CREATE INDEX orders_by_close ON orders (closed_at, id);

CREATE INDEX orders_by_state ON orders (state, requested_at, id);

@search orders

-- One row per dispatch round: a reopened order starts the next one, the old one stays.
CREATE TABLE order_rounds (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    round INTEGER NOT NULL,
    team_id INTEGER REFERENCES teams (id),
    volunteer_id INTEGER REFERENCES volunteers (id),
    dispatched_at TEXT,
    accepted_at TEXT,
    started_at TEXT,
    ended_at TEXT,
    closed_at TEXT,
    unrated_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (order_id, round)
) STRICT;

CREATE INDEX order_rounds_by_team ON order_rounds (team_id, closed_at);

CREATE INDEX order_rounds_by_close ON order_rounds (closed_at, order_id);

CREATE INDEX order_rounds_by_dispatch ON order_rounds (dispatched_at, team_id);

CREATE TABLE order_events (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    round INTEGER NOT NULL,
    happened_at TEXT NOT NULL,
    from_state TEXT NOT NULL DEFAULT '',
    to_state TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    account_id INTEGER REFERENCES accounts (id)
) STRICT;

CREATE INDEX order_events_by_order ON order_events (order_id, id);

@append_only order_events

CREATE TABLE evaluations (
    id INTEGER PRIMARY KEY,
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('order', 'activity', 'service', 'team', 'station', 'project')),
    subject_id INTEGER NOT NULL,
    round INTEGER NOT NULL DEFAULT 1,
    evaluator TEXT NOT NULL DEFAULT '',
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 5),
    tags TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT '',
    evaluated_on TEXT NOT NULL,
    called_by INTEGER REFERENCES accounts (id),
    follow_up TEXT NOT NULL DEFAULT '' CHECK (follow_up IN ('', 'open', 'answered')),
    follow_up_answer TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    UNIQUE (subject_kind, subject_id, round)
) STRICT;

CREATE INDEX evaluations_open ON evaluations (evaluated_on, id) WHERE follow_up = 'open';

@append_only evaluations

-- Orders requested and closed by month; a rating falls in the month in which its order was closed.
CREATE TABLE order_months (
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    month TEXT NOT NULL,
    requested INTEGER NOT NULL DEFAULT 0,
    dispatched INTEGER NOT NULL DEFAULT 0,
    accepted INTEGER NOT NULL DEFAULT 0,
    closed INTEGER NOT NULL DEFAULT 0,
    errands_closed INTEGER NOT NULL DEFAULT 0,
    rated INTEGER NOT NULL DEFAULT 0,
    good INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (organisation_id, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE honor_batches (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    year INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    citation TEXT NOT NULL DEFAULT '',
    issuer TEXT NOT NULL DEFAULT '',
    announced_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('collecting', 'screening', 'reviewing', 'publicised', 'announced', 'archived')),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

-- honoured_key names the honoured within title and year: a linked record (v12, t3 …) or the person's digest or name.
CREATE TABLE awards (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES honor_batches (id),
    title_id INTEGER NOT NULL REFERENCES honor_titles (id),
    year INTEGER NOT NULL,
    honoured_kind TEXT NOT NULL CHECK (honoured_kind IN ('volunteer', 'team', 'project', 'community', 'station')),
    honoured_key TEXT NOT NULL,
    honoured_name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    volunteer_id INTEGER REFERENCES volunteers (id),
    team_id INTEGER REFERENCES teams (id),
    project_id INTEGER REFERENCES projects (id),
    station_id INTEGER REFERENCES stations (id),
    community_id INTEGER REFERENCES organisations (id),
    person_digest BLOB,
    team_name TEXT NOT NULL DEFAULT '',
    deeds TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('nominated', 'shortlisted', 'publicised', 'granted', 'objected', 'dropped', 'revoked')),
    state_reason TEXT NOT NULL DEFAULT '',
    granted_on TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (title_id, year, honoured_key)
) STRICT;

CREATE INDEX awards_by_name ON awards (name_key, id);

CREATE INDEX awards_by_batch ON awards (batch_id, title_id, position);

CREATE INDEX awards_by_volunteer ON awards (volunteer_id);

CREATE INDEX awards_by_person ON awards (person_digest);

@search awards

@append_only awards

-- Every print of a batch, frozen: a new version when the content differs from the last one.
CREATE TABLE honor_rolls (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES honor_batches (id),
    version INTEGER NOT NULL,
    layout TEXT NOT NULL,
    content TEXT NOT NULL,
    printed_at INTEGER NOT NULL,
    printed_by INTEGER REFERENCES accounts (id)
) STRICT;

CREATE INDEX honor_rolls_by_batch ON honor_rolls (batch_id, version);

@append_only honor_rolls
