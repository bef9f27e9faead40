-- Records that were processed before records were compared with the others about their decision, and with the grounds of
-- titles, are processed once more: those about a repaired decision end in all feeds, and their numbers leave all grounds.
UPDATE feed_record SET version = version + 1, processedat = NULL WHERE matchstate <> 'UNMATCHED';
