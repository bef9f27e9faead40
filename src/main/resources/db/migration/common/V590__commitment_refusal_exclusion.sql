-- The exclusion of the pledge on which a refusal of a return rests, and whether the consumer confirmed it.

ALTER TABLE return_claim ADD COLUMN refusalexclusion VARCHAR(40);
ALTER TABLE return_claim ADD COLUMN exclusionconfirmed BOOLEAN;
