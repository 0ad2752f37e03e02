CREATE TABLE estates (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    latitude REAL,
    longitude REAL,
    households INTEGER NOT NULL DEFAULT 0 CHECK (households >= 0),
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'suspended')),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (name, organisation_id)
) STRICT;

CREATE INDEX estates_by_name ON estates (name_key, id);

CREATE INDEX estates_by_households ON estates (households, id);

@search estates

-- Personal numbers: *_sealed is AES-256-GCM bound to table, column and row; *_digest is a keyed HMAC of the whole number.
CREATE TABLE volunteers (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('', 'male', 'female')),
    birth_date TEXT,
    id_type TEXT NOT NULL DEFAULT 'resident' CHECK (id_type IN ('resident', 'passport', 'hk_macao', 'taiwan', 'foreign', 'other')),
    id_number_sealed BLOB,
    id_number_digest BLOB UNIQUE,
    phone_sealed BLOB,
    phone_digest BLOB,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    estate_id INTEGER REFERENCES estates (id),
    address TEXT NOT NULL DEFAULT '',
    politics_id INTEGER REFERENCES politics (id),
    is_double_registered INTEGER NOT NULL DEFAULT 0,
    education TEXT NOT NULL DEFAULT '',
    occupation TEXT NOT NULL DEFAULT '',
    free_times TEXT NOT NULL DEFAULT '',
    registered_on TEXT,
    level_id INTEGER REFERENCES professional_levels (id),
    certificate_level TEXT NOT NULL DEFAULT '',
    certificate_expires_on TEXT,
    contact_name TEXT NOT NULL DEFAULT '',
    contact_phone_sealed BLOB,
    has_guardian_consent INTEGER NOT NULL DEFAULT 0,
    has_consent INTEGER NOT NULL DEFAULT 1,
    insured_from TEXT,
    insured_to TEXT,
    platform_number TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'registered' CHECK (state IN ('pending', 'registered', 'suspended', 'cancelled', 'merged')),
    state_reason TEXT NOT NULL DEFAULT '',
    merged_into_id INTEGER REFERENCES volunteers (id),
    service_minutes INTEGER NOT NULL DEFAULT 0,
    star INTEGER NOT NULL DEFAULT 0,
    second_look TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    created_by INTEGER REFERENCES accounts (id),
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX volunteers_by_name ON volunteers (name_key, id);

CREATE INDEX volunteers_by_organisation ON volunteers (organisation_id, name_key, id);

CREATE INDEX volunteers_by_phone ON volunteers (phone_digest);

CREATE INDEX volunteers_by_minutes ON volunteers (service_minutes, id);

CREATE INDEX volunteers_by_registration ON volunteers (registered_on, id);

CREATE INDEX volunteers_by_state ON volunteers (state, name_key, id);

CREATE INDEX volunteers_by_certificate ON volunteers (certificate_expires_on, id);

@search volunteers

CREATE TABLE volunteer_skills (
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    skill_id INTEGER NOT NULL REFERENCES skills (id),
    PRIMARY KEY (volunteer_id, skill_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX volunteer_skills_by_skill ON volunteer_skills (skill_id, volunteer_id);

CREATE TABLE teams (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    category_id INTEGER REFERENCES team_categories (id),
    field_id INTEGER REFERENCES service_fields (id),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    parent_id INTEGER REFERENCES teams (id),
    leader_id INTEGER REFERENCES volunteers (id),
    leader_name TEXT NOT NULL DEFAULT '',
    leader_phone_sealed BLOB,
    leader_phone_digest BLOB,
    founded_on TEXT,
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('preparing', 'active', 'suspended', 'merged', 'dissolved')),
    state_reason TEXT NOT NULL DEFAULT '',
    merged_into_id INTEGER REFERENCES teams (id),
    service_minutes INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX teams_by_name ON teams (name_key, id);

CREATE INDEX teams_by_minutes ON teams (service_minutes, id);

CREATE INDEX teams_by_leader_phone ON teams (leader_phone_digest);

@search teams

CREATE TABLE memberships (
    id INTEGER PRIMARY KEY,
    team_id INTEGER NOT NULL REFERENCES teams (id),
    volunteer_id INTEGER NOT NULL REFERENCES volunteers (id),
    role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'leader')),
    joined_on TEXT,
    left_on TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX memberships_by_volunteer ON memberships (volunteer_id, joined_on);

CREATE INDEX memberships_by_team ON memberships (team_id, volunteer_id);

CREATE TABLE stations (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    type_id INTEGER REFERENCES station_types (id),
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    address TEXT NOT NULL DEFAULT '',
    latitude REAL,
    longitude REAL,
    opening_hours TEXT NOT NULL DEFAULT '',
    is_always_open INTEGER NOT NULL DEFAULT 0,
    manager_id INTEGER REFERENCES volunteers (id),
    manager_name TEXT NOT NULL DEFAULT '',
    manager_phone_sealed BLOB,
    manager_phone_digest BLOB,
    services TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('preparing', 'open', 'suspended', 'closed')),
    state_reason TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX stations_by_name ON stations (name_key, id);

CREATE INDEX stations_by_manager_phone ON stations (manager_phone_digest);

@search stations
