-- The columns of a sealed contact have the same names in each table, as the embeddable SealedContact names its fields.
ALTER TABLE association_case RENAME COLUMN sealedcontact TO sealed;
ALTER TABLE association_case RENAME COLUMN maskedcontact TO masked;
ALTER TABLE station_case RENAME COLUMN sealedcontact TO sealed;
ALTER TABLE station_case RENAME COLUMN maskedcontact TO masked;
