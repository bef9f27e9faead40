-- The columns of a sealed contact have the same names in each table, as the embeddable SealedContact names its fields.
RENAME COLUMN association_case.sealedcontact TO sealed;
RENAME COLUMN association_case.maskedcontact TO masked;
RENAME COLUMN station_case.sealedcontact TO sealed;
RENAME COLUMN station_case.maskedcontact TO masked;
