-- Platform and link of the online shop that is run from premises, by which it is identified.

ALTER TABLE premises ADD COLUMN onlineaddress VARCHAR(300);
