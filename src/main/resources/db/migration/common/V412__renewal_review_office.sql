-- The office that reviews the refusal of a renewal: the one that keeps the title, or the one above it where no officer of
-- it can. NULL for reviews from before: the one that keeps the title.
ALTER TABLE renewal ADD COLUMN reviewoffice VARCHAR(30);
