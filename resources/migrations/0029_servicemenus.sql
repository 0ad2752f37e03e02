-- 服务菜单: what a team offers to whoever orders, for the notice board. Needs are ids, parted by blanks.
ALTER TABLE teams ADD COLUMN menu_needs TEXT NOT NULL DEFAULT '';

ALTER TABLE teams ADD COLUMN menu_times TEXT NOT NULL DEFAULT '';

ALTER TABLE teams ADD COLUMN menu_area TEXT NOT NULL DEFAULT '';

ALTER TABLE teams ADD COLUMN menu_contact TEXT NOT NULL DEFAULT '';

ALTER TABLE teams ADD COLUMN menu_ordering TEXT NOT NULL DEFAULT '';
