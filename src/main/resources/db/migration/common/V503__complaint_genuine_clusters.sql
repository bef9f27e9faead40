-- Whether an officer has found that the messages of a cluster come from consumers: then they count in ratings.

ALTER TABLE message_cluster ADD COLUMN genuine BOOLEAN DEFAULT FALSE NOT NULL;
