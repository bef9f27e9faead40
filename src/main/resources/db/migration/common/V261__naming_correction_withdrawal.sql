-- Withdrawal of a correction of a notice by the person who published it, and the English text that it replaced.

ALTER TABLE notice_correction ADD COLUMN englishbefore VARCHAR(4000);
ALTER TABLE notice_correction ADD COLUMN withdrawnat TIMESTAMP;
ALTER TABLE notice_correction ADD COLUMN withdrawalreason VARCHAR(500);
