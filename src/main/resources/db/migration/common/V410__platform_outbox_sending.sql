-- Messages leave by a mail server and a provider of SMS: when the next attempt is due (NULL once the message was sent
-- or given up), who has claimed it and until when, and why it was given up. urgent: is sent in quiet hours too.
-- requeuedat is when an administrator asked for a message that was given up to be sent again.
ALTER TABLE outbox_message ADD COLUMN urgent BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE outbox_message ADD COLUMN requeuedat TIMESTAMP;
ALTER TABLE outbox_message ADD COLUMN nextattemptat TIMESTAMP;
ALTER TABLE outbox_message ADD COLUMN claim VARCHAR(36);
ALTER TABLE outbox_message ADD COLUMN claimeduntil TIMESTAMP;
ALTER TABLE outbox_message ADD COLUMN failedat TIMESTAMP;
ALTER TABLE outbox_message ADD COLUMN failure VARCHAR(40);

UPDATE outbox_message SET nextattemptat = createdat WHERE sentat IS NULL;

CREATE INDEX outbox_message_nextattemptat ON outbox_message (nextattemptat);
CREATE INDEX outbox_message_failedat ON outbox_message (failedat);
