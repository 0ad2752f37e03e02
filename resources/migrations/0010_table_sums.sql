-- Sums over the rows of every table that counts, under the seal of the trail's head; empty until somebody signs in.
ALTER TABLE audit_head ADD COLUMN sums BLOB;

-- A keyed HMAC over each account's row: one that another program changed cannot sign in.
CREATE TABLE account_proofs (
    account_id INTEGER PRIMARY KEY REFERENCES accounts (id),
    proof BLOB NOT NULL
) STRICT;
