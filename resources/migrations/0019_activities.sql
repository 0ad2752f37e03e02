-- Sign-ups: when somebody signed up (UTC milliseconds, 0: only wrote themselves on the sheet), why they were declined or
-- taken off, for which post, and why a rule of care was set aside for them.
ALTER TABLE attendance ADD COLUMN signed_up_at INTEGER NOT NULL DEFAULT 0;

ALTER TABLE attendance ADD COLUMN post TEXT NOT NULL DEFAULT '';

ALTER TABLE attendance ADD COLUMN state_reason TEXT NOT NULL DEFAULT '';

ALTER TABLE attendance ADD COLUMN care_reason TEXT NOT NULL DEFAULT '';

-- One person has at most three pairs of sign-in and sign-out in one activity.
ALTER TABLE attendance ADD COLUMN second_in_at TEXT;

ALTER TABLE attendance ADD COLUMN second_out_at TEXT;

ALTER TABLE attendance ADD COLUMN second_break_minutes INTEGER NOT NULL DEFAULT 0;

ALTER TABLE attendance ADD COLUMN third_in_at TEXT;

ALTER TABLE attendance ADD COLUMN third_out_at TEXT;

ALTER TABLE attendance ADD COLUMN third_break_minutes INTEGER NOT NULL DEFAULT 0;

-- Posts: one a line, "name number qualification".
ALTER TABLE activities ADD COLUMN posts TEXT NOT NULL DEFAULT '';

ALTER TABLE activities ADD COLUMN organiser TEXT NOT NULL DEFAULT '';

ALTER TABLE activities ADD COLUMN manager TEXT NOT NULL DEFAULT '';

ALTER TABLE activities ADD COLUMN recruits_from TEXT;

ALTER TABLE activities ADD COLUMN recruits_until TEXT;

ALTER TABLE activities ADD COLUMN asks_insurance INTEGER NOT NULL DEFAULT 0;

ALTER TABLE service_records ADD COLUMN care_reason TEXT NOT NULL DEFAULT '';
