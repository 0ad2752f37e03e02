-- Addresses and birth dates, sealed where the office chose so; the open columns are empty then.
ALTER TABLE volunteers ADD COLUMN birth_date_sealed BLOB;

ALTER TABLE volunteers ADD COLUMN address_sealed BLOB;

ALTER TABLE orders ADD COLUMN address_sealed BLOB;
