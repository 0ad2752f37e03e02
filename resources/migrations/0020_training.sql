-- Interns 实习生 of the practice base with their files. Their hours are no volunteer hours.
CREATE TABLE interns (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('male', 'female', '')),
    school TEXT NOT NULL,
    major TEXT NOT NULL DEFAULT '',
    student_number TEXT NOT NULL DEFAULT '',
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    station_id INTEGER REFERENCES stations (id),
    post TEXT NOT NULL DEFAULT '',
    mentor_id INTEGER REFERENCES volunteers (id),
    mentor_name TEXT NOT NULL DEFAULT '',
    started_on TEXT NOT NULL,
    ended_on TEXT,
    earlier_minutes INTEGER NOT NULL DEFAULT 0,
    practice_minutes INTEGER NOT NULL DEFAULT 0,
    grade TEXT NOT NULL DEFAULT '' CHECK (grade IN ('', 'excellent', 'good', 'passed', 'failed')),
    assessment TEXT NOT NULL DEFAULT '',
    certificate_number TEXT NOT NULL DEFAULT '',
    certified_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('applied', 'on_post', 'assessed', 'finished', 'terminated')),
    state_reason TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX interns_by_identity ON interns (name, school, started_on);

CREATE INDEX interns_by_start ON interns (started_on, id, organisation_id, state);

CREATE INDEX interns_by_name ON interns (name_key, id);

CREATE INDEX interns_by_state ON interns (state, ended_on, organisation_id);

CREATE INDEX interns_by_mentor ON interns (mentor_id);

@search interns

-- What an intern's file holds: reports, days of attendance, log, supervision, evaluations.
CREATE TABLE intern_entries (
    id INTEGER PRIMARY KEY,
    intern_id INTEGER NOT NULL REFERENCES interns (id),
    kind TEXT NOT NULL CHECK (kind IN ('observation', 'plan', 'attendance', 'log', 'supervision', 'midterm', 'report', 'self_evaluation', 'mentor_evaluation', 'agency_evaluation')),
    happened_on TEXT NOT NULL,
    minutes INTEGER NOT NULL DEFAULT 0,
    is_signed INTEGER NOT NULL DEFAULT 0,
    post TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    process TEXT NOT NULL DEFAULT '',
    reflection TEXT NOT NULL DEFAULT '',
    difficulty TEXT NOT NULL DEFAULT '',
    mentor_words TEXT NOT NULL DEFAULT '',
    grade TEXT NOT NULL DEFAULT '' CHECK (grade IN ('', 'excellent', 'good', 'passed', 'failed')),
    state TEXT NOT NULL CHECK (state IN ('kept', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    created_by INTEGER REFERENCES accounts (id),
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX intern_entries_by_intern ON intern_entries (intern_id, state, kind, happened_on, minutes);

CREATE INDEX intern_entries_by_day ON intern_entries (happened_on, id);

@search intern_entries

-- What people can be trained in and prove: first aid, health, care.
CREATE TABLE credential_kinds (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE courses (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    minutes INTEGER NOT NULL DEFAULT 0,
    counts_for_licence INTEGER NOT NULL DEFAULT 0,
    credential_kind_id INTEGER REFERENCES credential_kinds (id),
    valid_months INTEGER NOT NULL DEFAULT 0,
    summary TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('offered', 'retired')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX courses_by_name ON courses (name_key, id);

@search courses

-- A course as it is held on a day.
CREATE TABLE course_sessions (
    id INTEGER PRIMARY KEY,
    course_id INTEGER NOT NULL REFERENCES courses (id),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    trainer TEXT NOT NULL DEFAULT '',
    capacity INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX course_sessions_by_start ON course_sessions (starts_at, id);

CREATE INDEX course_sessions_by_course ON course_sessions (course_id, starts_at);

@search course_sessions

CREATE TABLE credentials (
    id INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    kind_id INTEGER NOT NULL REFERENCES credential_kinds (id),
    number TEXT NOT NULL DEFAULT '',
    issuer TEXT NOT NULL DEFAULT '',
    issued_on TEXT,
    expires_on TEXT,
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('not_started', 'pending', 'valid', 'failed', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX credentials_by_volunteer ON credentials (volunteer_id, kind_id);

CREATE INDEX credentials_by_expiry ON credentials (state, expires_on, volunteer_id);

-- Who signed up for a session, came and passed.
CREATE TABLE enrolments (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES course_sessions (id),
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    minutes INTEGER NOT NULL DEFAULT 0,
    score_tenths INTEGER,
    notes TEXT NOT NULL DEFAULT '',
    credential_id INTEGER REFERENCES credentials (id),
    state TEXT NOT NULL CHECK (state IN ('enrolled', 'attended', 'passed', 'failed', 'absent', 'cancelled')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (session_id, volunteer_id)
) STRICT;

CREATE INDEX enrolments_by_volunteer ON enrolments (volunteer_id, state, session_id, minutes);

-- Social workers' registration 社会工作者登记: one row per person.
CREATE TABLE licences (
    id INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL UNIQUE REFERENCES volunteers (id),
    level TEXT NOT NULL CHECK (level IN ('assistant', 'worker', 'senior')),
    number TEXT NOT NULL DEFAULT '',
    certified_on TEXT NOT NULL,
    registered_on TEXT,
    due_on TEXT NOT NULL,
    outside_minutes INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('held', 'ended')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX licences_by_due ON licences (state, due_on, volunteer_id);
