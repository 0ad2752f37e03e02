-- The newest moment at which anything was written (UTC milliseconds): the PC's clock may go back, the office's does not.
CREATE TABLE office_clock (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    newest INTEGER NOT NULL
) STRICT;

INSERT INTO office_clock (id, newest) SELECT 1, COALESCE(MAX(updated_at), 0) FROM volunteers
