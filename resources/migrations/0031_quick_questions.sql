-- Evaluations that wait for an answer, open stations and the services of a year, each counted from an index alone.
DROP INDEX IF EXISTS evaluations_open;

CREATE INDEX IF NOT EXISTS evaluations_to_answer ON evaluations (evaluated_on, id, follow_up_due, subject_kind, subject_id) WHERE follow_up = 'open';

CREATE INDEX IF NOT EXISTS stations_standing ON stations (state, organisation_id);

CREATE INDEX IF NOT EXISTS order_rounds_done ON order_rounds (closed_at, team_id, order_id, round);
