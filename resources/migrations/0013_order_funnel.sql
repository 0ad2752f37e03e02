-- How far the orders of a month came: of those requested in it, which are dispatched, accepted, closed and rated now.
ALTER TABLE order_months ADD COLUMN reached_dispatch INTEGER NOT NULL DEFAULT 0;

ALTER TABLE order_months ADD COLUMN reached_accept INTEGER NOT NULL DEFAULT 0;

ALTER TABLE order_months ADD COLUMN reached_close INTEGER NOT NULL DEFAULT 0;

ALTER TABLE order_months ADD COLUMN reached_rating INTEGER NOT NULL DEFAULT 0;

INSERT INTO order_months (organisation_id, month, reached_dispatch, reached_accept, reached_close, reached_rating)
SELECT o.organisation_id, SUBSTR(o.requested_at, 1, 7), COUNT(*),
    SUM(CASE WHEN o.state <> 'dispatched' THEN 1 ELSE 0 END), SUM(CASE WHEN o.state = 'closed' THEN 1 ELSE 0 END),
    SUM(CASE WHEN o.state = 'closed' AND EXISTS (SELECT 1 FROM evaluations e WHERE e.subject_kind = 'order'
        AND e.subject_id = o.id AND e.round > 0) THEN 1 ELSE 0 END)
FROM orders o
WHERE o.state IN ('dispatched', 'accepted', 'serving', 'to_rate', 'closed')
GROUP BY o.organisation_id, SUBSTR(o.requested_at, 1, 7)
ON CONFLICT (organisation_id, month) DO UPDATE SET reached_dispatch = excluded.reached_dispatch,
    reached_accept = excluded.reached_accept, reached_close = excluded.reached_close,
    reached_rating = excluded.reached_rating;

INSERT INTO figure_months (organisation_id, figure, month, key_id, amount)
WITH RECURSIVE chain (below, above) AS (
    SELECT id, id FROM organisations
    UNION
    SELECT c.below, o.parent_id FROM chain c JOIN organisations o ON o.id = c.above WHERE o.parent_id IS NOT NULL
), amounts (organisation_id, figure, month, amount) AS (
    SELECT organisation_id, 'reached_dispatch', month, reached_dispatch FROM order_months
    UNION ALL
    SELECT organisation_id, 'reached_accept', month, reached_accept FROM order_months
    UNION ALL
    SELECT organisation_id, 'reached_close', month, reached_close FROM order_months
    UNION ALL
    SELECT organisation_id, 'reached_rating', month, reached_rating FROM order_months
)
SELECT c.above, a.figure, a.month, 0, SUM(a.amount) FROM amounts a JOIN chain c ON c.below = a.organisation_id
WHERE a.amount <> 0 GROUP BY c.above, a.figure, a.month;
