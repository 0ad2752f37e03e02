-- Where a visitor lives is sealed where the office seals addresses.
ALTER TABLE visits ADD COLUMN place_sealed BLOB;
