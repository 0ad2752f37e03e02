-- Periods that are no whole months are summed from the records of their ends, and people counted from their months: both
-- from an index alone.
DROP INDEX IF EXISTS service_records_by_state;

CREATE INDEX IF NOT EXISTS service_records_by_state ON service_records (state, started_at, id, volunteer_id, organisation_id, ended_at, minutes, field_id, team_id);

DROP INDEX IF EXISTS volunteer_months_by_month;

CREATE INDEX IF NOT EXISTS volunteer_months_by_month ON volunteer_months (month, organisation_id, volunteer_id, minutes);

DROP INDEX IF EXISTS volunteers_by_registration;

CREATE INDEX IF NOT EXISTS volunteers_by_registration ON volunteers (registered_on, id, state, organisation_id);

-- Files name only some of the moments: a later one says that the step was taken.
CREATE INDEX IF NOT EXISTS order_rounds_dispatched ON order_rounds ((COALESCE(dispatched_at, accepted_at, started_at, closed_at)), order_id);

CREATE INDEX IF NOT EXISTS order_rounds_accepted ON order_rounds ((COALESCE(accepted_at, started_at, ended_at, closed_at)), order_id);

CREATE INDEX IF NOT EXISTS activities_standing ON activities (state, organisation_id);

-- The teams with most minutes of a month, too: a district has thousands.
DROP INDEX IF EXISTS figure_months_by_amount;

CREATE INDEX IF NOT EXISTS figure_months_by_amount ON figure_months (organisation_id, month, amount DESC, key_id) WHERE figure = 'team_minutes';
