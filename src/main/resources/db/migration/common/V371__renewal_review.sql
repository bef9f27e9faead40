-- The last day on which the holder can ask for a review (复查) of the refusal of its renewal.

ALTER TABLE renewal ADD COLUMN reviewuntil DATE;
