-- The teams with most minutes of a year and of all time, the greatest first; months hold few rows each.
CREATE INDEX figure_months_by_amount ON figure_months (organisation_id, month, amount DESC, key_id)
    WHERE figure = 'team_minutes' AND LENGTH(month) < 7;

-- What stands now is counted from these alone, not from the wide rows.
CREATE INDEX teams_standing ON teams (state, organisation_id);

CREATE INDEX projects_standing ON projects (state, is_brand, organisation_id);
