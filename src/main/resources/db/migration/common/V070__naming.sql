-- Public notice, objection, signing, title.

CREATE TABLE public_notice (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  round_id VARCHAR(40) NOT NULL REFERENCES round (id),
  number VARCHAR(100) NOT NULL,
  title VARCHAR(200) NOT NULL,
  body VARCHAR(4000) NOT NULL,
  phone VARCHAR(60) NOT NULL,
  address VARCHAR(300) NOT NULL,
  postedat TIMESTAMP NOT NULL,
  lastday DATE NOT NULL,
  lastdayprovisional BOOLEAN DEFAULT FALSE NOT NULL
);
CREATE INDEX public_notice_lastday ON public_notice (lastday);
CREATE INDEX public_notice_postedat ON public_notice (postedat);

CREATE TABLE notice_item (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  notice_id VARCHAR(40) NOT NULL REFERENCES public_notice (id),
  seq INTEGER NOT NULL,
  candidacy VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  registeredname VARCHAR(200) NOT NULL,
  signname VARCHAR(200) NOT NULL,
  address VARCHAR(300) NOT NULL,
  grade VARCHAR(20),
  reason VARCHAR(1000) NOT NULL,
  promises VARCHAR(2000),
  UNIQUE (notice_id, seq)
);
CREATE INDEX notice_item_candidacy ON notice_item (candidacy);

CREATE TABLE notice_correction (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  notice_id VARCHAR(40) NOT NULL REFERENCES public_notice (id),
  item_id VARCHAR(36) REFERENCES notice_item (id),
  field VARCHAR(20) NOT NULL,
  text_before VARCHAR(4000) NOT NULL,
  text_after VARCHAR(4000) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  correctedat TIMESTAMP NOT NULL
);
CREATE INDEX notice_correction_notice ON notice_correction (notice_id);

CREATE TABLE objection (
  receipt VARCHAR(30) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  item_id VARCHAR(36) NOT NULL REFERENCES notice_item (id),
  channel VARCHAR(10) NOT NULL,
  words VARCHAR(2000) NOT NULL,
  named BOOLEAN NOT NULL,
  receivedon DATE NOT NULL,
  enteredat TIMESTAMP NOT NULL,
  enteredby VARCHAR(60),
  form VARCHAR(40) UNIQUE,
  state VARCHAR(12) NOT NULL,
  answer VARCHAR(2000),
  decidedby VARCHAR(60),
  decidedbyname VARCHAR(100),
  decidedat TIMESTAMP
);
CREATE INDEX objection_item ON objection (item_id);

-- The objector's identity, encrypted.
CREATE TABLE objector (
  objection VARCHAR(30) NOT NULL PRIMARY KEY REFERENCES objection (receipt),
  sealed VARCHAR(4000) NOT NULL
);

-- Append-only (V200): who has read the identity of an objector, and for what reason.
CREATE TABLE objector_reading (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  objection VARCHAR(30) NOT NULL REFERENCES objection (receipt),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  takenat TIMESTAMP NOT NULL
);
CREATE INDEX objector_reading_objection ON objector_reading (objection);

CREATE TABLE signing_chain (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  office VARCHAR(30) NOT NULL REFERENCES organ (code),
  kind VARCHAR(12) NOT NULL,
  edition INTEGER NOT NULL,
  holders VARCHAR(4000) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  laidat TIMESTAMP NOT NULL,
  UNIQUE (office, kind, edition)
);

CREATE TABLE act (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  owner VARCHAR(30) NOT NULL REFERENCES organ (code),
  signers INTEGER NOT NULL,
  subject VARCHAR(200) NOT NULL,
  reason VARCHAR(2000),
  vetochecked BOOLEAN NOT NULL,
  documentnumber VARCHAR(100),
  documentdate DATE,
  state VARCHAR(12) NOT NULL,
  draftedat TIMESTAMP NOT NULL,
  signedat TIMESTAMP,
  holders VARCHAR(4000)
);
CREATE INDEX act_owner ON act (owner, state);

-- Append-only (V200).
CREATE TABLE act_link (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  act_id VARCHAR(36) NOT NULL REFERENCES act (id),
  seq INTEGER NOT NULL,
  role VARCHAR(30) NOT NULL,
  verdict VARCHAR(12) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  deputyfor VARCHAR(60),
  remark VARCHAR(2000),
  takenat TIMESTAMP NOT NULL,
  UNIQUE (act_id, seq)
);

CREATE TABLE act_item (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  act_id VARCHAR(36) NOT NULL REFERENCES act (id),
  seq INTEGER NOT NULL,
  subject VARCHAR(40) NOT NULL,
  title VARCHAR(19),
  leftout BOOLEAN NOT NULL
);
CREATE INDEX act_item_act ON act_item (act_id);
CREATE INDEX act_item_subject ON act_item (subject);

CREATE TABLE title (
  number VARCHAR(19) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  plaquenumber VARCHAR(30) NOT NULL,
  candidacy VARCHAR(30) UNIQUE REFERENCES candidacy (reference),
  round VARCHAR(40) REFERENCES round (id),
  owner VARCHAR(30) NOT NULL REFERENCES organ (code),
  merchant VARCHAR(36) REFERENCES merchant (id),
  premises VARCHAR(36) REFERENCES premises (id),
  registeredname VARCHAR(200) NOT NULL,
  creditcode VARCHAR(20),
  signname VARCHAR(200) NOT NULL,
  address VARCHAR(300) NOT NULL,
  office VARCHAR(30) NOT NULL REFERENCES organ (code),
  street VARCHAR(12),
  lat DOUBLE PRECISION,
  lng DOUBLE PRECISION,
  trade VARCHAR(20),
  kind VARCHAR(20) NOT NULL,
  level VARCHAR(10) NOT NULL,
  grade VARCHAR(20),
  -- How the title is earned: DEMONSTRATION (评定) or COMMITMENT (承诺), and the level within the track by its own name (三星).
  track VARCHAR(20) DEFAULT 'DEMONSTRATION' NOT NULL,
  namedlevel VARCHAR(40),
  reason VARCHAR(1000),
  promises VARCHAR(2000),
  wordingzh VARCHAR(200),
  wordingen VARCHAR(200),
  namingbodyzh VARCHAR(200),
  namingbodyen VARCHAR(200),
  documentnumber VARCHAR(100),
  namedon DATE,
  validuntil DATE,
  status VARCHAR(12) NOT NULL,
  handedoveron DATE,
  receiver VARCHAR(100),
  plaquephoto VARCHAR(36),
  photo VARCHAR(36),
  searchtext VARCHAR(1000) NOT NULL,
  changedat TIMESTAMP NOT NULL,
  papernumber VARCHAR(60),
  intake VARCHAR(36),
  intakeline INTEGER,
  referral VARCHAR(36),
  plaquedueon DATE,
  plaquereturnedon DATE,
  plaquetakenby VARCHAR(100),
  plaquereturnphoto VARCHAR(36)
);
CREATE INDEX title_named ON title (namedon, number);
CREATE INDEX title_status ON title (status, validuntil);
CREATE INDEX title_office ON title (office, status);
CREATE INDEX title_merchant ON title (merchant);
CREATE INDEX title_owner ON title (owner);
CREATE INDEX title_photo ON title (photo);
CREATE INDEX title_creditcode ON title (creditcode);
CREATE INDEX title_intake ON title (intake, intakeline);
CREATE INDEX title_registeredname ON title (registeredname);
CREATE INDEX title_papernumber ON title (papernumber);
CREATE INDEX title_plaquedueon ON title (plaquedueon, owner);

-- Append-only (V200).
CREATE TABLE title_event (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  seq INTEGER NOT NULL,
  kind VARCHAR(12) NOT NULL,
  effective DATE NOT NULL,
  act VARCHAR(36),
  documentnumber VARCHAR(100),
  reason VARCHAR(2000),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  takenat TIMESTAMP NOT NULL,
  UNIQUE (title, seq)
);
CREATE INDEX title_event_effective ON title_event (kind, effective);

-- Titles of an import that is under way; they are moved to title and title_event in one transaction at its end.
CREATE TABLE staged_title AS SELECT number, version, plaquenumber, owner, registeredname, creditcode, signname, address, office,
  lat, lng, trade, kind, level, grade, wordingzh, wordingen, documentnumber, namedon, validuntil, status, papernumber, intake,
  intakeline, searchtext, changedat FROM title WITH NO DATA;
CREATE INDEX staged_title_intake ON staged_title (intake, intakeline);

CREATE TABLE staged_title_event AS SELECT e.id, e.title, e.seq, e.kind, e.effective, e.documentnumber, e.account, e.actorname,
  e.takenat, t.intake, t.intakeline FROM title_event e JOIN title t ON t.number = e.title WITH NO DATA;
CREATE INDEX staged_title_event_intake ON staged_title_event (intake, intakeline);
