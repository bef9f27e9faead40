-- What the station saw of each self-check that it looked at, by the code of the item.
ALTER TABLE verification ADD COLUMN seen VARCHAR(8000);
