-- Delivery of the signed document of a proceeding: day of the signature, delivery, and public notice of delivery.

ALTER TABLE supervision_proceeding ADD COLUMN signedon DATE;
ALTER TABLE supervision_proceeding ADD COLUMN decisiondeliveredon DATE;
ALTER TABLE supervision_proceeding ADD COLUMN decisionpublicfrom DATE;
ALTER TABLE supervision_proceeding ADD COLUMN decisionpublicuntil DATE;
CREATE INDEX supervision_proceeding_signed ON supervision_proceeding (signedon);
