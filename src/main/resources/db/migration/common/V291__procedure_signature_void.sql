-- Time at which a signature became void because its signer left the team before the sheet was closed.

ALTER TABLE sheet_signature ADD COLUMN voidedat TIMESTAMP;
