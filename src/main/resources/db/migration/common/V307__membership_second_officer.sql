-- Second officer who grants or refuses an exception from a binding share, with the reason of a refusal. Exceptions from
-- before were granted by one officer.

ALTER TABLE share_shortfall ADD COLUMN secondaccount VARCHAR(60);
ALTER TABLE share_shortfall ADD COLUMN secondname VARCHAR(100);
ALTER TABLE share_shortfall ADD COLUMN refusal VARCHAR(1000);
