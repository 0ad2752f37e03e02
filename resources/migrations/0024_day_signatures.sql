-- The second signature under a day of more hours than one check allows; beyond the next bound the administrator's, with
-- a reason. It holds up to the minutes that it saw.
CREATE TABLE day_signatures (
    id INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    day TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    reason TEXT NOT NULL DEFAULT '',
    signed_by INTEGER REFERENCES accounts (id),
    state TEXT NOT NULL CHECK (state IN ('signed', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX day_signatures_by_person ON day_signatures (volunteer_id, day, state, minutes);

-- For which stations a roster is, by id and parted by blanks; '' is all of its organization.
ALTER TABLE duty_rosters ADD COLUMN stations TEXT NOT NULL DEFAULT '';
