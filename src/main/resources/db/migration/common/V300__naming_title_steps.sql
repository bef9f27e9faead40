-- Steps of titles: their terms, the cause of every change of state, and documents by the step that they take.

CREATE TABLE title_step_terms (
  step VARCHAR(40) NOT NULL PRIMARY KEY,
  groundzh VARCHAR(300) NOT NULL,
  grounden VARCHAR(600) NOT NULL,
  remedyzh VARCHAR(300),
  remedyen VARCHAR(600),
  -- Code of the time limit for the remedy.
  timelimit VARCHAR(40),
  source VARCHAR(200) NOT NULL
);

-- Null in entries that change no state, and in those of before this script, which keep what they had.
ALTER TABLE title_event ADD COLUMN step VARCHAR(40);
ALTER TABLE title_event ADD COLUMN statusbefore VARCHAR(40);
ALTER TABLE title_event ADD COLUMN statusafter VARCHAR(40);
ALTER TABLE title_event ADD COLUMN gradebefore VARCHAR(40);
ALTER TABLE title_event ADD COLUMN gradeafter VARCHAR(40);
ALTER TABLE title_event ADD COLUMN groundzh VARCHAR(300);
ALTER TABLE title_event ADD COLUMN grounden VARCHAR(600);
ALTER TABLE title_event ADD COLUMN inputzh VARCHAR(2000);
ALTER TABLE title_event ADD COLUMN inputen VARCHAR(2000);
ALTER TABLE title_event ADD COLUMN remedyzh VARCHAR(300);
ALTER TABLE title_event ADD COLUMN remedyen VARCHAR(600);
ALTER TABLE title_event ADD COLUMN remedyuntil DATE;
-- Place of the entry whose ground this one withdraws; the salt of the commitment to that ground is never public.
ALTER TABLE title_event ADD COLUMN withdrawnentry INTEGER;
ALTER TABLE title_event ADD COLUMN salt VARCHAR(64);
ALTER TABLE title_event ADD COLUMN commitment VARCHAR(64);

ALTER TABLE staged_title_event ADD COLUMN step VARCHAR(40);
ALTER TABLE staged_title_event ADD COLUMN statusbefore VARCHAR(40);
ALTER TABLE staged_title_event ADD COLUMN statusafter VARCHAR(40);
ALTER TABLE staged_title_event ADD COLUMN gradebefore VARCHAR(40);
ALTER TABLE staged_title_event ADD COLUMN gradeafter VARCHAR(40);
ALTER TABLE staged_title_event ADD COLUMN groundzh VARCHAR(300);
ALTER TABLE staged_title_event ADD COLUMN grounden VARCHAR(600);
ALTER TABLE staged_title_event ADD COLUMN inputzh VARCHAR(2000);
ALTER TABLE staged_title_event ADD COLUMN inputen VARCHAR(2000);
ALTER TABLE staged_title_event ADD COLUMN remedyzh VARCHAR(300);
ALTER TABLE staged_title_event ADD COLUMN remedyen VARCHAR(600);

-- A type states the step that its signature takes instead of the status that follows.
ALTER TABLE official_document_type ADD COLUMN step VARCHAR(40);
UPDATE official_document_type SET step = 'LIFT' WHERE tostatus = 'ACTIVE';
UPDATE official_document_type SET step = 'REMIND' WHERE tostatus = 'WARNED';
UPDATE official_document_type SET step = 'ORDER_RECTIFICATION' WHERE tostatus = 'RECTIFYING';
UPDATE official_document_type SET step = 'DOWNGRADE' WHERE tostatus = 'DOWNGRADED';
UPDATE official_document_type SET step = 'ENTER_TRANSITION' WHERE tostatus = 'TRANSITION';
UPDATE official_document_type SET step = 'SUSPEND' WHERE tostatus = 'SUSPENDED';
UPDATE official_document_type SET step = 'REVOKE' WHERE tostatus = 'REVOKED';
UPDATE official_document_type SET step = 'CANCEL' WHERE tostatus = 'CANCELLED';
ALTER TABLE official_document_type DROP COLUMN tostatus;

-- Ground of a decision as its drafter states it, and the last day that it sets.
ALTER TABLE official_document ADD COLUMN groundzh VARCHAR(300);
ALTER TABLE official_document ADD COLUMN grounden VARCHAR(600);
ALTER TABLE official_document ADD COLUMN lastday DATE;
