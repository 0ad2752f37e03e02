-- Sums over the rows of every table that counts, under the seal of the trail's head; empty until somebody signs in.
ALTER TABLE audit_head ADD COLUMN sums BLOB NOT NULL DEFAULT x'';

-- A keyed HMAC over the account's own row.
ALTER TABLE accounts ADD COLUMN proof BLOB;
