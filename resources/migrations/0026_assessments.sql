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
