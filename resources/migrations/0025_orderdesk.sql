-- What came of an order's round, in words and in money; and whether what was asked is true (求证), by what evidence.
ALTER TABLE order_rounds ADD COLUMN result TEXT NOT NULL DEFAULT '';

ALTER TABLE order_rounds ADD COLUMN cost_fen INTEGER NOT NULL DEFAULT 0;

ALTER TABLE orders ADD COLUMN verification TEXT NOT NULL DEFAULT '' CHECK (verification IN ('', 'true', 'false'));

ALTER TABLE orders ADD COLUMN verification_note TEXT NOT NULL DEFAULT '';

-- Known requesters by their phone, and orders of the same person: asked while an order is taken.
CREATE INDEX IF NOT EXISTS orders_by_phone ON orders (requester_phone_digest, requested_at, id) WHERE requester_phone_digest IS NOT NULL;

-- 微心愿
@allow orders kind wish
