-- Office above that accepts an application which the only officer of an office filed on behalf of the merchant.

ALTER TABLE candidacy ADD COLUMN acceptanceoffice VARCHAR(30) REFERENCES agency (code);
CREATE INDEX candidacy_acceptanceoffice ON candidacy (acceptanceoffice, stage);
