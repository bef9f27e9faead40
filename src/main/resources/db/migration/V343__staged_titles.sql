CREATE TABLE staged_title AS SELECT number, version, plaquenumber, owner, registeredname, creditcode, signname, address, office,
  lat, lng, trade, kind, level, grade, wordingzh, wordingen, documentnumber, namedon, validuntil, status, papernumber, intake,
  intakeline, searchtext, changedat FROM title WITH NO DATA;
CREATE INDEX staged_title_intake ON staged_title (intake, intakeline);
CREATE TABLE staged_title_event AS SELECT id, title, seq, kind, effective, documentnumber, account, actorname, takenat
  FROM title_event WITH NO DATA;
ALTER TABLE staged_title_event ADD COLUMN intake VARCHAR(36);
ALTER TABLE staged_title_event ADD COLUMN intakeline INTEGER;
CREATE INDEX staged_title_event_intake ON staged_title_event (intake, intakeline);
ALTER TABLE intake ADD COLUMN staged INTEGER DEFAULT 0 NOT NULL;
