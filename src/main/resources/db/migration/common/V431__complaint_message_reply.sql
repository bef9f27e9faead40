-- The last day of the first answer of a shop to a message, and whether it was kept. Messages that were answered or silent before
-- this migration have neither and count in no rating.
ALTER TABLE consumer_message ADD COLUMN replydueon DATE;
ALTER TABLE consumer_message ADD COLUMN repliedintime BOOLEAN;
UPDATE consumer_message SET replydueon = dueon WHERE state = 'SENT';
CREATE INDEX consumer_message_reply ON consumer_message (title, replydueon);
