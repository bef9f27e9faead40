-- The office above the one that keeps the title, which reviews the refusal of a renewal because no officer of the latter
-- can. NULL where the office that keeps the title reviews it.
ALTER TABLE renewal ADD COLUMN reviewoffice VARCHAR(30);
