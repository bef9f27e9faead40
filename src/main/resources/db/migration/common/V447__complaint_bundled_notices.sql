-- Messages whose notice to the shop is left to the one for the hour.

ALTER TABLE consumer_message ADD COLUMN bundled BOOLEAN DEFAULT FALSE NOT NULL;
CREATE INDEX consumer_message_bundled ON consumer_message (bundled, enteredat);
