-- Whether the receipt of a message was sent to its contact: not beyond the limit of one address.

ALTER TABLE consumer_message ADD COLUMN receiptsent BOOLEAN DEFAULT FALSE NOT NULL;
