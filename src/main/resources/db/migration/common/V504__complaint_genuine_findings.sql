-- What each finding on a cluster stated: whether its messages come from consumers, so that they counted from then on.
-- Null for earlier findings, of which it was not recorded: the table is append-only.

ALTER TABLE message_cluster_finding ADD COLUMN genuine BOOLEAN;
