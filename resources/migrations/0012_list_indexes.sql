-- Each condition that a list offers is an index in the order in which the list stands, and the same index answers what
-- else is asked of a row: no list reads a table from end to end.

CREATE INDEX IF NOT EXISTS volunteers_standing ON volunteers (organisation_id, state);

CREATE INDEX IF NOT EXISTS volunteers_by_sex ON volunteers (sex, name_key, id);

CREATE INDEX IF NOT EXISTS volunteers_by_politics ON volunteers (politics_id, name_key, id);

CREATE INDEX IF NOT EXISTS volunteers_by_level ON volunteers (level_id, name_key, id);

CREATE INDEX IF NOT EXISTS volunteers_double ON volunteers (name_key, id) WHERE is_double_registered = 1;

CREATE INDEX IF NOT EXISTS volunteers_of_1_star ON volunteers (name_key, id) WHERE star >= 1;

CREATE INDEX IF NOT EXISTS volunteers_of_2_stars ON volunteers (name_key, id) WHERE star >= 2;

CREATE INDEX IF NOT EXISTS volunteers_of_3_stars ON volunteers (name_key, id) WHERE star >= 3;

CREATE INDEX IF NOT EXISTS volunteers_of_4_stars ON volunteers (name_key, id) WHERE star >= 4;

CREATE INDEX IF NOT EXISTS volunteers_of_5_stars ON volunteers (name_key, id) WHERE star >= 5;

DROP INDEX IF EXISTS service_records_by_start;

CREATE INDEX IF NOT EXISTS service_records_by_start ON service_records (started_at, id, volunteer_id);

DROP INDEX IF EXISTS service_records_pending;

CREATE INDEX IF NOT EXISTS service_records_by_state ON service_records (state, started_at, id, volunteer_id, organisation_id);

CREATE INDEX IF NOT EXISTS service_records_by_organisation ON service_records (organisation_id, started_at, id, volunteer_id);

CREATE INDEX IF NOT EXISTS service_records_by_team ON service_records (team_id, started_at, id, volunteer_id);

CREATE INDEX IF NOT EXISTS service_records_by_field ON service_records (field_id, started_at, id, volunteer_id);

CREATE INDEX IF NOT EXISTS service_records_flagged ON service_records (started_at, id, volunteer_id) WHERE second_look <> '';

CREATE INDEX IF NOT EXISTS orders_by_organisation ON orders (organisation_id, requested_at, id);

CREATE INDEX IF NOT EXISTS orders_by_need ON orders (need_id, requested_at, id);

CREATE INDEX IF NOT EXISTS orders_by_source ON orders (source_id, requested_at, id);

CREATE INDEX IF NOT EXISTS orders_by_kind ON orders (kind, requested_at, id);

CREATE INDEX IF NOT EXISTS activities_by_organisation ON activities (organisation_id, starts_at, id);

CREATE INDEX IF NOT EXISTS activities_by_field ON activities (field_id, starts_at, id);

CREATE INDEX IF NOT EXISTS activities_by_team ON activities (team_id, starts_at, id);

DROP INDEX IF EXISTS volunteer_months_by_month;

CREATE INDEX IF NOT EXISTS volunteer_months_by_month ON volunteer_months (month, organisation_id, volunteer_id, minutes);
