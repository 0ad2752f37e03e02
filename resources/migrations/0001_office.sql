-- One statement per paragraph. Types are SQLite's STRICT ones; the dialect translates them.
-- Dates are ISO text, local moments yyyy-MM-ddTHH:mm, instants UTC milliseconds, hours whole minutes, money 分.

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE organisations (
    id INTEGER PRIMARY KEY,
    code TEXT UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('district', 'street', 'community', 'grid')),
    parent_id INTEGER REFERENCES organisations (id),
    latitude REAL,
    longitude REAL,
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'suspended')),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (parent_id, name)
) STRICT;

CREATE INDEX organisations_by_name ON organisations (name_key, id);

@search organisations

CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('administrator', 'entry', 'review', 'finance', 'query', 'audit')),
    organisation_id INTEGER REFERENCES organisations (id),
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'disabled')),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

-- The data key, wrapped once per account's password and once by the recovery code (no account).
CREATE TABLE vault_keys (
    id INTEGER PRIMARY KEY,
    account_id INTEGER UNIQUE REFERENCES accounts (id),
    key_version INTEGER NOT NULL,
    algorithm INTEGER NOT NULL,
    iterations INTEGER NOT NULL,
    memory_kib INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    salt BLOB NOT NULL,
    wrapped BLOB NOT NULL
) STRICT;

-- Dictionaries belong to the office: all of one shape; a used word is retired, never removed.
CREATE TABLE service_fields (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE skills (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE politics (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE professional_levels (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE team_categories (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE station_types (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE project_categories (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE project_sources (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE order_sources (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE need_categories (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE honor_titles (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, is_retired INTEGER NOT NULL DEFAULT 0) STRICT;

-- The clerk's choice of columns for a layout of headings, remembered.
CREATE TABLE import_layouts (
    kind TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    columns TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    PRIMARY KEY (kind, fingerprint)
) STRICT;
