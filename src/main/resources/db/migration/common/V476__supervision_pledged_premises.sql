-- Before a title on the track of commitment: determinations on feeds, and proposed bans on re-entry at the premises.

ALTER TABLE feed_determination ADD COLUMN commitment VARCHAR(20) REFERENCES commitment (number);
CREATE INDEX feed_determination_commitment ON feed_determination (commitment);
ALTER TABLE reentry_ban ADD COLUMN premises VARCHAR(36) REFERENCES premises (id);
CREATE INDEX reentry_ban_premises ON reentry_ban (premises);
