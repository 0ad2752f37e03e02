-- 回访: until when a bad evaluation is to be answered, and calls that nobody answered.
ALTER TABLE evaluations ADD COLUMN follow_up_due TEXT;

CREATE TABLE missed_calls (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    round INTEGER NOT NULL,
    called_at TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('no_answer', 'busy', 'wrong_number', 'later')),
    remark TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('noted', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    created_by INTEGER REFERENCES accounts (id),
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX missed_calls_by_order ON missed_calls (order_id, round, id);

-- Demand by the hour of the day leads to its orders.
CREATE INDEX IF NOT EXISTS orders_by_hour ON orders (SUBSTR(requested_at, 11, 3), requested_at, id);

-- 考评: what is assessed by which criteria (lines of text), the subjects, and what each evaluator gave. `figures` of an
-- assessment are criteria that the program fills; of a subject they are their frozen values.
CREATE TABLE assessments (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('team', 'station', 'volunteer', 'activity', 'project')),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    criteria TEXT NOT NULL DEFAULT '',
    figures TEXT NOT NULL DEFAULT '',
    evaluators TEXT NOT NULL DEFAULT '',
    drops_extremes INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('prepared', 'scoring', 'decided', 'cancelled')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX assessments_by_day ON assessments (first_day, id);

CREATE INDEX assessments_by_name ON assessments (name_key, id);

@search assessments

CREATE TABLE assessment_subjects (
    id INTEGER PRIMARY KEY,
    assessment_id INTEGER NOT NULL REFERENCES assessments (id),
    subject_id INTEGER NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    score_hundredths INTEGER CHECK (score_hundredths BETWEEN 0 AND 10000),
    place INTEGER NOT NULL DEFAULT 0,
    sheets INTEGER NOT NULL DEFAULT 0,
    figures TEXT NOT NULL DEFAULT '',
    follow_up TEXT NOT NULL DEFAULT '' CHECK (follow_up IN ('', 'open', 'answered')),
    follow_up_words TEXT NOT NULL DEFAULT '',
    follow_up_due TEXT,
    follow_up_answer TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('entered', 'taken_out')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (assessment_id, subject_id)
) STRICT;

CREATE INDEX assessment_subjects_by_subject ON assessment_subjects (subject_id, assessment_id);

CREATE TABLE assessment_sheets (
    id INTEGER PRIMARY KEY,
    assessment_id INTEGER NOT NULL REFERENCES assessments (id),
    assessed_id INTEGER NOT NULL REFERENCES assessment_subjects (id),
    evaluator TEXT NOT NULL,
    marks TEXT NOT NULL DEFAULT '',
    steps_back INTEGER NOT NULL DEFAULT 0,
    remark TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (assessed_id, evaluator)
) STRICT;

CREATE INDEX assessment_sheets_by_assessment ON assessment_sheets (assessment_id, assessed_id);
