-- First answer of a shop to a claim that a consumer has entered, and whether it was in time. Of earlier answers that is not
-- known.

ALTER TABLE return_claim ADD COLUMN answeredon DATE;
ALTER TABLE return_claim ADD COLUMN answeredintime BOOLEAN;
