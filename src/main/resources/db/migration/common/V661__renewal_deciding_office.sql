-- The office above decides on a renewal from the counter where the office that keeps the title has no second officer.
ALTER TABLE renewal ADD COLUMN decidingoffice VARCHAR(30);
