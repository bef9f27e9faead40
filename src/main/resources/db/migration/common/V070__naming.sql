-- Public notice, objection, signing, title.

CREATE TABLE public_notice (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  round VARCHAR(40) NOT NULL REFERENCES application_round (id),
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
  notice VARCHAR(40) NOT NULL REFERENCES public_notice (id),
  seq INTEGER NOT NULL,
  candidacy VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  registeredname VARCHAR(200) NOT NULL,
  signname VARCHAR(200) NOT NULL,
  address VARCHAR(300) NOT NULL,
  grade VARCHAR(40),
  reason VARCHAR(1000) NOT NULL,
  promiseszh VARCHAR(2000),
  promisesen VARCHAR(4000),
  UNIQUE (notice, seq)
);
CREATE INDEX notice_item_candidacy ON notice_item (candidacy);

CREATE TABLE notice_correction (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  notice VARCHAR(40) NOT NULL REFERENCES public_notice (id),
  item VARCHAR(36) REFERENCES notice_item (id),
  field VARCHAR(40) NOT NULL,
  textbefore VARCHAR(4000) NOT NULL,
  textafter VARCHAR(4000) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  correctedat TIMESTAMP NOT NULL
);
CREATE INDEX notice_correction_notice ON notice_correction (notice);

CREATE TABLE objection (
  receipt VARCHAR(30) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  item VARCHAR(36) NOT NULL REFERENCES notice_item (id),
  channel VARCHAR(40) NOT NULL,
  statement VARCHAR(2000) NOT NULL,
  identified BOOLEAN NOT NULL,
  receivedon DATE NOT NULL,
  enteredat TIMESTAMP NOT NULL,
  enteredby VARCHAR(60),
  formtoken VARCHAR(40) UNIQUE,
  state VARCHAR(40) NOT NULL,
  answer VARCHAR(2000),
  decidedby VARCHAR(60),
  decidedbyname VARCHAR(100),
  decidedat TIMESTAMP
);
CREATE INDEX objection_item ON objection (item);

-- The objector's identity, encrypted.
CREATE TABLE sealed_objector (
  objection VARCHAR(30) NOT NULL PRIMARY KEY REFERENCES objection (receipt),
  sealed VARCHAR(4000) NOT NULL
);

-- Append-only (V200): who has read the identity of an objector, and for what reason.
CREATE TABLE objector_access_log (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  objection VARCHAR(30) NOT NULL REFERENCES objection (receipt),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  accessedat TIMESTAMP NOT NULL
);
CREATE INDEX objector_access_log_objection ON objector_access_log (objection);

-- What a type of official document does to titles: a new type is a row.
CREATE TABLE official_document_type (
  code VARCHAR(40) NOT NULL PRIMARY KEY,
  namezh VARCHAR(200) NOT NULL,
  nameen VARCHAR(200) NOT NULL,
  policy VARCHAR(40) NOT NULL,
  subjectline VARCHAR(200) NOT NULL,
  outcomezh VARCHAR(100) NOT NULL,
  outcomeen VARCHAR(100) NOT NULL,
  -- Standings of a title on which it can be drafted, separated by semicolons; null for a conferral.
  fromstandings VARCHAR(200),
  -- Null where the title keeps its status.
  tostatus VARCHAR(40),
  event VARCHAR(40) NOT NULL,
  reasonrequired BOOLEAN NOT NULL,
  plaquereturned BOOLEAN NOT NULL,
  template VARCHAR(40),
  source VARCHAR(200) NOT NULL,
  listorder INTEGER NOT NULL
);

CREATE TABLE signing_chain (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  office VARCHAR(30) NOT NULL REFERENCES agency (code),
  documenttype VARCHAR(40) NOT NULL REFERENCES official_document_type (code),
  edition INTEGER NOT NULL,
  assignees VARCHAR(4000) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  createdat TIMESTAMP NOT NULL,
  UNIQUE (office, documenttype, edition)
);

CREATE TABLE official_document (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  type VARCHAR(40) NOT NULL REFERENCES official_document_type (code),
  owner VARCHAR(30) NOT NULL REFERENCES agency (code),
  signercount INTEGER NOT NULL,
  subject VARCHAR(200) NOT NULL,
  reason VARCHAR(2000),
  vetochecked BOOLEAN NOT NULL,
  documentnumber VARCHAR(100),
  documentdate DATE,
  state VARCHAR(40) NOT NULL,
  draftedat TIMESTAMP NOT NULL,
  signedat TIMESTAMP,
  assignees VARCHAR(4000)
);
CREATE INDEX official_document_owner ON official_document (owner, state);

-- Append-only (V200).
CREATE TABLE signing_step (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  document VARCHAR(36) NOT NULL REFERENCES official_document (id),
  seq INTEGER NOT NULL,
  role VARCHAR(40) NOT NULL,
  verdict VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  deputyfor VARCHAR(60),
  remark VARCHAR(2000),
  takenat TIMESTAMP NOT NULL,
  UNIQUE (document, seq)
);

CREATE TABLE official_document_item (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  document VARCHAR(36) NOT NULL REFERENCES official_document (id),
  seq INTEGER NOT NULL,
  subject VARCHAR(40) NOT NULL,
  title VARCHAR(19),
  -- Left out of the batch that was signed; a later document may contain it.
  excluded BOOLEAN NOT NULL
);
CREATE INDEX official_document_item_document ON official_document_item (document);
CREATE INDEX official_document_item_subject ON official_document_item (subject);

CREATE TABLE title (
  number VARCHAR(19) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  plaquenumber VARCHAR(30) NOT NULL,
  candidacy VARCHAR(30) UNIQUE REFERENCES candidacy (reference),
  round VARCHAR(40) REFERENCES application_round (id),
  owner VARCHAR(30) NOT NULL REFERENCES agency (code),
  merchant VARCHAR(36) REFERENCES merchant (id),
  premises VARCHAR(36) REFERENCES premises (id),
  registeredname VARCHAR(200) NOT NULL,
  -- The registered name in normal form, for the comparison of subjects without a credit code.
  namekey VARCHAR(200) NOT NULL,
  creditcode VARCHAR(20),
  signname VARCHAR(200) NOT NULL,
  address VARCHAR(300) NOT NULL,
  office VARCHAR(30) NOT NULL REFERENCES agency (code),
  street VARCHAR(12),
  lat DOUBLE PRECISION,
  lng DOUBLE PRECISION,
  trade VARCHAR(40),
  subjecttype VARCHAR(40) NOT NULL,
  level VARCHAR(40) NOT NULL,
  grade VARCHAR(40),
  -- How the title is earned: DEMONSTRATION (评定) or COMMITMENT (承诺), and the level within the track by its own name (三星).
  track VARCHAR(40) DEFAULT 'DEMONSTRATION' NOT NULL,
  namedlevelzh VARCHAR(40),
  namedlevelen VARCHAR(100),
  reason VARCHAR(1000),
  promiseszh VARCHAR(2000),
  promisesen VARCHAR(4000),
  wordingzh VARCHAR(200),
  wordingen VARCHAR(200),
  namingbodyzh VARCHAR(200),
  namingbodyen VARCHAR(200),
  documentnumber VARCHAR(100),
  namedon DATE,
  validuntil DATE,
  status VARCHAR(40) NOT NULL,
  plaquehandedoveron DATE,
  plaquereceiver VARCHAR(100),
  plaquephoto VARCHAR(36),
  photo VARCHAR(36),
  searchtext VARCHAR(1000) NOT NULL,
  changedat TIMESTAMP NOT NULL,
  -- Phone number that the public register shows: null without the consent of the holder.
  phone VARCHAR(30),
  -- Number on a paper that was issued outside this system: by an old register or a higher level.
  externalnumber VARCHAR(60),
  registerimport VARCHAR(36),
  registerimportline INTEGER,
  referral VARCHAR(36),
  plaquedueon DATE,
  plaquereturnedon DATE,
  plaquetakenby VARCHAR(100),
  plaquereturnphoto VARCHAR(36)
);
CREATE INDEX title_namedon ON title (namedon, number);
CREATE INDEX title_status ON title (status, validuntil);
CREATE INDEX title_office ON title (office, status);
CREATE INDEX title_merchant ON title (merchant);
CREATE INDEX title_owner ON title (owner);
CREATE INDEX title_photo ON title (photo);
CREATE INDEX title_creditcode ON title (creditcode);
CREATE INDEX title_registerimport ON title (registerimport, registerimportline);
CREATE INDEX title_namekey ON title (namekey);
CREATE INDEX title_externalnumber ON title (externalnumber);
CREATE INDEX title_plaquedueon ON title (plaquedueon, owner);

-- Append-only (V200).
CREATE TABLE title_event (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  seq INTEGER NOT NULL,
  type VARCHAR(40) NOT NULL,
  -- Name of the decision's type of document on the day of its signature; null for an entry of the system.
  namezh VARCHAR(200),
  nameen VARCHAR(200),
  effectiveon DATE NOT NULL,
  document VARCHAR(36),
  documentnumber VARCHAR(100),
  reason VARCHAR(2000),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (title, seq)
);
CREATE INDEX title_event_type ON title_event (type, effectiveon);

-- Titles of an import that is under way; they are moved to title and title_event in one transaction at its end.
CREATE TABLE staged_title AS SELECT number, version, plaquenumber, owner, registeredname, namekey, creditcode, signname,
  address, office, lat, lng, trade, subjecttype, level, grade, track, namedlevelzh, namedlevelen, wordingzh, wordingen,
  documentnumber, namedon, validuntil, status, externalnumber, registerimport, registerimportline, searchtext, changedat FROM title WITH NO DATA;
CREATE INDEX staged_title_registerimport ON staged_title (registerimport, registerimportline);

CREATE TABLE staged_title_event AS SELECT e.id, e.title, e.seq, e.type, e.effectiveon, e.documentnumber, e.account,
  e.actorname, e.recordedat, t.registerimport, t.registerimportline
  FROM title_event e JOIN title t ON t.number = e.title WITH NO DATA;
CREATE INDEX staged_title_event_registerimport ON staged_title_event (registerimport, registerimportline);
