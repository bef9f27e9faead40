-- What each finding on a cluster stated: whether its messages come from consumers, so that they counted from then on.

ALTER TABLE message_cluster_finding ADD COLUMN genuine BOOLEAN DEFAULT FALSE NOT NULL;
