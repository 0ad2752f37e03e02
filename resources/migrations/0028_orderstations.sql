-- The station that an order comes from or is done at, and the first order of those that were made at once for several
-- stations.
ALTER TABLE orders ADD COLUMN station_id INTEGER REFERENCES stations (id);

ALTER TABLE orders ADD COLUMN group_id INTEGER REFERENCES orders (id);

CREATE INDEX IF NOT EXISTS orders_by_station ON orders (station_id, requested_at, id) WHERE station_id IS NOT NULL;

CREATE INDEX IF NOT EXISTS orders_by_group ON orders (group_id, id) WHERE group_id IS NOT NULL;

-- What an office wants of a need: until when it is answered and done, by urgency, in working time (30m, 2h, 3d; empty: as
-- the settings say), and which credential whoever is sent must hold.
CREATE TABLE need_rules (
    id INTEGER PRIMARY KEY,
    need_id INTEGER NOT NULL UNIQUE REFERENCES need_categories (id),
    normal_response TEXT NOT NULL DEFAULT '',
    normal_completion TEXT NOT NULL DEFAULT '',
    urgent_response TEXT NOT NULL DEFAULT '',
    urgent_completion TEXT NOT NULL DEFAULT '',
    emergency_response TEXT NOT NULL DEFAULT '',
    emergency_completion TEXT NOT NULL DEFAULT '',
    credential_kind_id INTEGER REFERENCES credential_kinds (id),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX IF NOT EXISTS credentials_by_kind ON credentials (kind_id, state, expires_on, volunteer_id);
