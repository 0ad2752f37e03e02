-- 公示: for how many working days a round's nominees hang, from when until when, on which rule, and who hears objections.
ALTER TABLE honor_batches ADD COLUMN notice_days INTEGER NOT NULL DEFAULT 5;

ALTER TABLE honor_batches ADD COLUMN notice_from TEXT;

ALTER TABLE honor_batches ADD COLUMN notice_until TEXT;

ALTER TABLE honor_batches ADD COLUMN basis TEXT NOT NULL DEFAULT '';

ALTER TABLE honor_batches ADD COLUMN contact TEXT NOT NULL DEFAULT '';

-- The last day on which this nominee hangs: later than the round's for who came later.
ALTER TABLE awards ADD COLUMN notice_until TEXT;

-- Objections to nominees on public notice (异议), under the objector's own name.
CREATE TABLE honor_objections (
    id INTEGER PRIMARY KEY,
    award_id INTEGER NOT NULL REFERENCES awards (id),
    raised_by TEXT NOT NULL,
    phone_sealed BLOB,
    raised_on TEXT NOT NULL,
    content TEXT NOT NULL,
    answer_by TEXT NOT NULL,
    answered_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('raised', 'unfounded', 'founded', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX honor_objections_by_award ON honor_objections (award_id, state);

-- How many people live there (常住人口), 0 where it is not known.
ALTER TABLE organisations ADD COLUMN residents INTEGER NOT NULL DEFAULT 0;

-- Honors that another body gave: written down, never in the office's own sums and prints.
ALTER TABLE honor_batches ADD COLUMN given_by TEXT NOT NULL DEFAULT '';

-- When the certificate was handed over.
ALTER TABLE awards ADD COLUMN presented_on TEXT;

-- Still to be handed over.
CREATE INDEX awards_to_present ON awards (batch_id, title_id, position) WHERE state = 'granted' AND presented_on IS NULL;
