-- 积分银行: rules by version, an append-only ledger with its balances, catalogue, goods store and exchanges.
CREATE TABLE exchange_kinds (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE point_rules (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    per_hour INTEGER NOT NULL CHECK (per_hour >= 0),
    field_rates TEXT NOT NULL DEFAULT '',
    evening_extra INTEGER NOT NULL DEFAULT 0 CHECK (evening_extra >= 0),
    weekend_extra INTEGER NOT NULL DEFAULT 0 CHECK (weekend_extra >= 0),
    best_bonus INTEGER NOT NULL DEFAULT 0 CHECK (best_bonus >= 0),
    good_bonus INTEGER NOT NULL DEFAULT 0 CHECK (good_bonus >= 0),
    honor_points TEXT NOT NULL DEFAULT '',
    training_per_hour INTEGER NOT NULL DEFAULT 0 CHECK (training_per_hour >= 0),
    day_cap INTEGER NOT NULL DEFAULT 0 CHECK (day_cap >= 0),
    month_cap INTEGER NOT NULL DEFAULT 0 CHECK (month_cap >= 0),
    expiry_months INTEGER NOT NULL DEFAULT 0 CHECK (expiry_months >= 0),
    freeze_days INTEGER NOT NULL DEFAULT 30 CHECK (freeze_days > 0),
    allows_gifts INTEGER NOT NULL DEFAULT 0,
    point_value_fen INTEGER NOT NULL DEFAULT 0 CHECK (point_value_fen >= 0),
    reserve_fen INTEGER NOT NULL DEFAULT 0 CHECK (reserve_fen >= 0),
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('draft', 'in_force', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX point_rules_by_day ON point_rules (valid_from, id);

-- What holds until the office says otherwise: ten points an hour.
INSERT INTO point_rules (id, name, valid_from, per_hour, state, created_at, updated_at)
VALUES (1, '默认规则', '2000-01-01', 10, 'in_force', 0, 0);

-- 入账: every booking is one act with its entries.
CREATE TABLE point_rounds (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    last_day TEXT NOT NULL,
    booked_on TEXT NOT NULL,
    entries INTEGER NOT NULL DEFAULT 0,
    people INTEGER NOT NULL DEFAULT 0,
    points INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('booked', 'taken_back')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    created_by INTEGER REFERENCES accounts (id),
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX point_rounds_by_day ON point_rounds (booked_on, id);

CREATE INDEX point_rounds_by_name ON point_rounds (name_key, id);

CREATE TABLE point_entries (
    id INTEGER PRIMARY KEY,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    kind TEXT NOT NULL CHECK (kind IN ('earn', 'opening', 'grant', 'gift_in', 'gift_out', 'redeem', 'return', 'reverse', 'expire', 'adjust')),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    day TEXT NOT NULL,
    expires_on TEXT,
    source_kind TEXT NOT NULL DEFAULT '',
    source_id INTEGER NOT NULL DEFAULT 0,
    rule_id INTEGER REFERENCES point_rules (id),
    round_id INTEGER REFERENCES point_rounds (id),
    reversal_of INTEGER REFERENCES point_entries (id),
    remark TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    created_by INTEGER REFERENCES accounts (id)
) STRICT;

CREATE INDEX point_entries_by_volunteer ON point_entries (volunteer_id, day, id);

CREATE INDEX point_entries_by_source ON point_entries (source_kind, source_id, kind, amount);

CREATE INDEX point_entries_by_day ON point_entries (day, id);

CREATE INDEX point_entries_by_organisation ON point_entries (organisation_id, day, id);

CREATE INDEX point_entries_by_kind ON point_entries (kind, day, id);

CREATE INDEX point_entries_by_reversal ON point_entries (reversal_of, amount) WHERE reversal_of IS NOT NULL;

CREATE INDEX point_entries_by_expiry ON point_entries (expires_on, volunteer_id) WHERE expires_on IS NOT NULL;

CREATE INDEX point_entries_by_round ON point_entries (round_id, id) WHERE round_id IS NOT NULL;

@append_only point_entries

-- Sums of the ledger by person, written in the transaction of the entries; `check` recounts them. The id is the person's.
CREATE TABLE point_balances (
    id INTEGER PRIMARY KEY REFERENCES volunteers (id),
    balance INTEGER NOT NULL DEFAULT 0,
    earned INTEGER NOT NULL DEFAULT 0,
    spent INTEGER NOT NULL DEFAULT 0,
    frozen INTEGER NOT NULL DEFAULT 0 CHECK (frozen >= 0)
) STRICT;

CREATE INDEX point_balances_by_balance ON point_balances (balance, id);

-- 兑换商家: who gives what is exchanged and is paid for it every month.
CREATE TABLE merchants (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    contact TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    agreed_until TEXT,
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('active', 'ended')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX merchants_by_name ON merchants (name_key, id);

@search merchants

-- 一创四换 catalogue. `period` says how long `person_limit` counts.
CREATE TABLE point_goods (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    kind_id INTEGER REFERENCES exchange_kinds (id),
    unit TEXT NOT NULL DEFAULT '',
    points INTEGER NOT NULL CHECK (points > 0),
    has_stock INTEGER NOT NULL DEFAULT 1,
    value_fen INTEGER NOT NULL DEFAULT 0 CHECK (value_fen >= 0),
    person_limit INTEGER NOT NULL DEFAULT 0 CHECK (person_limit >= 0),
    period TEXT NOT NULL CHECK (period IN ('ever', 'year', 'month')),
    valid_from TEXT,
    valid_until TEXT,
    merchant_id INTEGER REFERENCES merchants (id),
    photo BLOB,
    notes TEXT NOT NULL DEFAULT '',
    stock INTEGER NOT NULL DEFAULT 0 CHECK (stock >= 0),
    reserved INTEGER NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    state TEXT NOT NULL CHECK (state IN ('offered', 'paused', 'retired')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX point_goods_by_name ON point_goods (name_key, id);

CREATE INDEX point_goods_by_points ON point_goods (points, id);

@search point_goods

-- The goods store: in, out, written off, counted. `counted` and `booked` are of a stock-taking.
CREATE TABLE goods_moves (
    id INTEGER PRIMARY KEY,
    goods_id INTEGER NOT NULL REFERENCES point_goods (id),
    kind TEXT NOT NULL CHECK (kind IN ('in', 'hand_out', 'give_back', 'write_off', 'count')),
    quantity INTEGER NOT NULL,
    day TEXT NOT NULL,
    origin TEXT NOT NULL DEFAULT '' CHECK (origin IN ('', 'purchase', 'donation', 'fund')),
    value_fen INTEGER NOT NULL DEFAULT 0,
    counted INTEGER,
    booked INTEGER,
    line_id INTEGER,
    reversal_of INTEGER REFERENCES goods_moves (id),
    reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    created_by INTEGER REFERENCES accounts (id)
) STRICT;

CREATE INDEX goods_moves_by_goods ON goods_moves (goods_id, day, id);

CREATE INDEX goods_moves_by_day ON goods_moves (day, id);

CREATE INDEX goods_moves_by_reversal ON goods_moves (reversal_of) WHERE reversal_of IS NOT NULL;

@append_only goods_moves

-- 家庭账户: members pay for each other, in the order of their positions.
CREATE TABLE households (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('active', 'ended')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX households_by_name ON households (name_key, id);

@search households

CREATE TABLE household_members (
    id INTEGER PRIMARY KEY,
    household_id INTEGER NOT NULL REFERENCES households (id),
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    relation TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('member', 'left')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX household_members_by_household ON household_members (household_id, position, id);

CREATE INDEX household_members_by_volunteer ON household_members (volunteer_id);

-- 申请 → 冻结 → 领取, 取消, 过期.
CREATE TABLE exchanges (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    requested_on TEXT NOT NULL,
    keep_until TEXT,
    points INTEGER NOT NULL DEFAULT 0,
    balance_before INTEGER NOT NULL DEFAULT 0,
    handed_on TEXT,
    is_overdrawn INTEGER NOT NULL DEFAULT 0,
    is_imported INTEGER NOT NULL DEFAULT 0,
    remark TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('frozen', 'handed_out', 'cancelled', 'lapsed', 'given_back')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    created_by INTEGER REFERENCES accounts (id),
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX exchanges_by_day ON exchanges (requested_on, id);

CREATE INDEX exchanges_by_volunteer ON exchanges (volunteer_id, requested_on, id);

CREATE INDEX exchanges_by_state ON exchanges (state, keep_until, id);

CREATE INDEX exchanges_overdrawn ON exchanges (requested_on, id) WHERE is_overdrawn = 1;

CREATE TABLE exchange_lines (
    id INTEGER PRIMARY KEY,
    exchange_id INTEGER NOT NULL REFERENCES exchanges (id),
    goods_id INTEGER REFERENCES point_goods (id),
    kind_id INTEGER REFERENCES exchange_kinds (id),
    name TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    points INTEGER NOT NULL CHECK (points >= 0),
    value_fen INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX exchange_lines_by_exchange ON exchange_lines (exchange_id, id);

CREATE INDEX exchange_lines_by_goods ON exchange_lines (goods_id, exchange_id);

-- Whose points an exchange takes, line by line; points of the line, all pieces together.
CREATE TABLE exchange_payments (
    id INTEGER PRIMARY KEY,
    exchange_id INTEGER NOT NULL REFERENCES exchanges (id),
    line_id INTEGER NOT NULL REFERENCES exchange_lines (id),
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    points INTEGER NOT NULL CHECK (points > 0),
    entry_id INTEGER REFERENCES point_entries (id),
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX exchange_payments_by_exchange ON exchange_payments (exchange_id, id);

CREATE INDEX exchange_payments_by_volunteer ON exchange_payments (volunteer_id, exchange_id);
