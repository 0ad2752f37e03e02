-- Checked minutes by day, up the tree: periods that end within a month are compared without reading their records. Of a
-- record that ends on the next day, what lies behind midnight counts there; a break is taken off before.
INSERT INTO figure_months (organisation_id, figure, month, key_id, amount)
WITH RECURSIVE chain (below, above) AS (
    SELECT id, id FROM organisations
    UNION
    SELECT c.below, o.parent_id FROM chain c JOIN organisations o ON o.id = c.above WHERE o.parent_id IS NOT NULL
), parts (organisation_id, first_day, last_day, minutes, later) AS (
    SELECT organisation_id, SUBSTR(started_at, 1, 10), SUBSTR(ended_at, 1, 10), minutes,
        CASE WHEN SUBSTR(started_at, 1, 10) = SUBSTR(ended_at, 1, 10) THEN 0
            ELSE CAST(SUBSTR(ended_at, 12, 2) AS INTEGER) * 60 + CAST(SUBSTR(ended_at, 15, 2) AS INTEGER) END
    FROM service_records WHERE state = 'checked'
), shares (organisation_id, day, minutes) AS (
    SELECT organisation_id, first_day, CASE WHEN later < minutes THEN minutes - later ELSE 0 END FROM parts
    UNION ALL
    SELECT organisation_id, last_day, CASE WHEN later < minutes THEN later ELSE minutes END FROM parts WHERE later > 0
), days (organisation_id, day, amount) AS (
    SELECT organisation_id, day, SUM(minutes) FROM shares GROUP BY organisation_id, day
)
SELECT c.above, 'day_minutes', d.day, 0, SUM(d.amount) FROM days d JOIN chain c ON c.below = d.organisation_id
WHERE d.amount <> 0 GROUP BY c.above, d.day;
