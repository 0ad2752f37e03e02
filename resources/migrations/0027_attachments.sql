-- 附件: papers and pictures kept with a record of any kind, named by its word ("supplement") and id. The content lies
-- apart, in sealed pieces; `sha256` and `size_bytes` are those of the clear content.
CREATE TABLE attachments (
    id INTEGER PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('picture', 'pdf', 'document', 'sheet', 'slides', 'text')),
    size_bytes INTEGER NOT NULL CHECK (size_bytes BETWEEN 1 AND 10485760),
    sha256 TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('kept', 'withdrawn')),
    state_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    created_by INTEGER REFERENCES accounts (id),
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX attachments_by_subject ON attachments (subject_kind, subject_id, id);

CREATE TABLE attachment_pieces (
    id INTEGER PRIMARY KEY,
    attachment_id INTEGER NOT NULL REFERENCES attachments (id),
    position INTEGER NOT NULL,
    content_sealed BLOB NOT NULL,
    UNIQUE (attachment_id, position)
) STRICT;
