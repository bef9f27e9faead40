-- Binds a signature to the marks and pictures of its sheet (rows from before have the number of marks only), and says
-- whether it was drawn on a screen.

ALTER TABLE sheet_signature ADD COLUMN contentdigest VARCHAR(64);
ALTER TABLE sheet_signature ADD COLUMN finger BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE score_sheet ADD COLUMN contentdigest VARCHAR(64);
