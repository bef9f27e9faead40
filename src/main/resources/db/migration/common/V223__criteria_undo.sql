-- The content of a draft before each change, so that its editor can undo it.

ALTER TABLE edition_draft_change ADD COLUMN contentbefore ${text};
ALTER TABLE edition_draft_change ADD COLUMN undone BOOLEAN DEFAULT FALSE NOT NULL;
