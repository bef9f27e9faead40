-- A candidacy from its application to the review of a refusal.

CREATE TABLE candidacy (
  reference VARCHAR(30) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  merchant_id VARCHAR(36) NOT NULL REFERENCES merchant (id),
  round_id VARCHAR(40) NOT NULL REFERENCES round (id),
  premises_id VARCHAR(36) REFERENCES premises (id),
  stage VARCHAR(20) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  trade VARCHAR(20),
  industry VARCHAR(6),
  office VARCHAR(30) NOT NULL REFERENCES organ (code),
  station VARCHAR(30) REFERENCES organ (code),
  authority VARCHAR(30) REFERENCES organ (code),
  dueon DATE,
  lapseproposed BOOLEAN NOT NULL,
  extended BOOLEAN NOT NULL,
  reviewasked BOOLEAN NOT NULL,
  refusalfinal BOOLEAN NOT NULL,
  createdat TIMESTAMP NOT NULL,
  submittedat TIMESTAMP,
  -- The office that reviews a refusal: the round's owner, or the one above it.
  reviewoffice VARCHAR(30) REFERENCES organ (code),
  dueprovisional BOOLEAN DEFAULT FALSE NOT NULL
);
CREATE INDEX candidacy_office ON candidacy (office, stage);
CREATE INDEX candidacy_station ON candidacy (station, stage);
CREATE INDEX candidacy_authority ON candidacy (authority, stage);
CREATE INDEX candidacy_merchant ON candidacy (merchant_id);
CREATE INDEX candidacy_round ON candidacy (round_id, stage);
CREATE INDEX candidacy_due ON candidacy (stage, dueon);
CREATE INDEX candidacy_reviewoffice ON candidacy (reviewoffice, stage);

-- What an act of the procedure is about: a candidacy (id: its reference) or a title (id: its number). A trigger adds the row
-- of each candidacy (V200); the row of a title is added with the first act on it.
CREATE TABLE work_subject (
  id VARCHAR(30) NOT NULL PRIMARY KEY,
  type VARCHAR(10) NOT NULL
);

-- Append-only (V200).
CREATE TABLE journal (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  subject VARCHAR(30) NOT NULL REFERENCES work_subject (id),
  seq INTEGER NOT NULL,
  step VARCHAR(20) NOT NULL,
  stage_before VARCHAR(20) NOT NULL,
  stage_after VARCHAR(20) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  acting_role VARCHAR(30),
  place VARCHAR(36),
  deputyfor VARCHAR(60),
  behalf VARCHAR(200),
  reason VARCHAR(4000),
  takenat TIMESTAMP NOT NULL,
  -- The due day before the step: a recall restores it.
  due_before DATE,
  UNIQUE (subject, seq)
);
CREATE INDEX journal_at ON journal (takenat);

CREATE TABLE form_edition (
  id VARCHAR(60) NOT NULL PRIMARY KEY,
  form VARCHAR(30) NOT NULL,
  issue INTEGER NOT NULL,
  content ${text} NOT NULL,
  publishedat TIMESTAMP NOT NULL
);

CREATE TABLE pledge_text (
  id VARCHAR(60) NOT NULL PRIMARY KEY,
  form VARCHAR(30) NOT NULL,
  issue INTEGER NOT NULL,
  content ${text} NOT NULL,
  publishedat TIMESTAMP NOT NULL
);

CREATE TABLE application_form (
  reference VARCHAR(30) NOT NULL PRIMARY KEY REFERENCES candidacy (reference),
  version BIGINT NOT NULL,
  form VARCHAR(30) NOT NULL,
  formissue INTEGER NOT NULL,
  pledgeissue INTEGER NOT NULL,
  content ${text} NOT NULL,
  savedat TIMESTAMP NOT NULL
);

CREATE TABLE submission (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  reference VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  seq INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  content ${text} NOT NULL,
  submittedat TIMESTAMP NOT NULL,
  UNIQUE (reference, seq)
);

-- Corrections of a submitted application; the submission itself is not changed.
CREATE TABLE amendment (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  reference VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  seq INTEGER NOT NULL,
  submission INTEGER NOT NULL,
  field VARCHAR(60) NOT NULL,
  textbefore VARCHAR(4000),
  textafter VARCHAR(4000),
  reason VARCHAR(500) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  amendedat TIMESTAMP NOT NULL,
  UNIQUE (reference, seq)
);

CREATE TABLE verification (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  subject VARCHAR(30) NOT NULL REFERENCES work_subject (id),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  actedat TIMESTAMP NOT NULL,
  facts VARCHAR(32000) NOT NULL,
  -- The station's finding on each self-check item that it verified, as JSON by the item's code.
  seen VARCHAR(8000)
);
CREATE INDEX verification_subject ON verification (subject);

CREATE TABLE return_notice (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  subject VARCHAR(30) NOT NULL REFERENCES work_subject (id),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  actedat TIMESTAMP NOT NULL,
  ordinal INTEGER NOT NULL,
  dueon DATE NOT NULL,
  phone VARCHAR(30),
  latefound BOOLEAN NOT NULL,
  defects VARCHAR(32000) NOT NULL,
  -- Set when the return was recalled: the row is kept and does not count.
  recalledat TIMESTAMP
);
CREATE INDEX return_notice_subject ON return_notice (subject);

CREATE TABLE eligibility_finding (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  subject VARCHAR(30) NOT NULL REFERENCES work_subject (id),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  actedat TIMESTAMP NOT NULL,
  rule VARCHAR(10) NOT NULL,
  result VARCHAR(20) NOT NULL,
  source VARCHAR(300),
  lookedupon DATE,
  picture VARCHAR(36) REFERENCES stored_file (id),
  note VARCHAR(2000)
);
CREATE INDEX eligibility_finding_subject ON eligibility_finding (subject);

CREATE TABLE visit (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  subject VARCHAR(30) NOT NULL REFERENCES work_subject (id),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  actedat TIMESTAMP NOT NULL,
  report VARCHAR(32000) NOT NULL
);
CREATE INDEX visit_subject ON visit (subject);

CREATE TABLE rectification (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  subject VARCHAR(30) NOT NULL REFERENCES work_subject (id),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  actedat TIMESTAMP NOT NULL,
  visit VARCHAR(36) NOT NULL REFERENCES visit (id),
  demand VARCHAR(500) NOT NULL,
  dueon DATE,
  closedby VARCHAR(100),
  closedat TIMESTAMP,
  closingnote VARCHAR(1000),
  closingpicture VARCHAR(36) REFERENCES stored_file (id)
);
CREATE INDEX rectification_subject ON rectification (subject);

-- A merchant's report that a demand is met, before the station checks it; the newest report on a demand counts.
CREATE TABLE rectification_report (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  subject VARCHAR(30) NOT NULL REFERENCES work_subject (id),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  actedat TIMESTAMP NOT NULL,
  rectification VARCHAR(36) NOT NULL REFERENCES rectification (id),
  note VARCHAR(1000),
  picture VARCHAR(36) REFERENCES stored_file (id)
);
CREATE INDEX rectification_report_subject ON rectification_report (subject);

CREATE TABLE recommendation (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  subject VARCHAR(30) NOT NULL REFERENCES work_subject (id),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  actedat TIMESTAMP NOT NULL,
  opinion VARCHAR(4000) NOT NULL
);
CREATE INDEX recommendation_subject ON recommendation (subject);

CREATE TABLE conflict_of_interest (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  creditcode VARCHAR(20),
  merchantname VARCHAR(200),
  reason VARCHAR(500) NOT NULL,
  declaredby VARCHAR(60) NOT NULL,
  declaredat TIMESTAMP NOT NULL,
  withdrawnat TIMESTAMP,
  namekey VARCHAR(200),
  relation VARCHAR(20) DEFAULT 'OTHER' NOT NULL,
  -- The conflict stays in force although its declaration was withdrawn, because the merchant had already applied.
  kept BOOLEAN DEFAULT FALSE NOT NULL
);
CREATE INDEX conflict_of_interest_account ON conflict_of_interest (account);
CREATE INDEX conflict_of_interest_creditcode ON conflict_of_interest (creditcode);
CREATE INDEX conflict_of_interest_namekey ON conflict_of_interest (namekey);

CREATE TABLE evaluation_team (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  subject VARCHAR(30) NOT NULL REFERENCES work_subject (id),
  generation INTEGER NOT NULL,
  lead_account VARCHAR(60) NOT NULL,
  note VARCHAR(1000),
  assignedby VARCHAR(60) NOT NULL,
  assignedat TIMESTAMP NOT NULL,
  -- The members score independently of each other (独立评分), as the round demands.
  blind BOOLEAN DEFAULT FALSE NOT NULL,
  consumer VARCHAR(60),
  third VARCHAR(60),
  thirdcalledat TIMESTAMP,
  UNIQUE (subject, generation)
);

CREATE TABLE evaluation_team_member (
  team_id VARCHAR(36) NOT NULL REFERENCES evaluation_team (id),
  memberorder INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  name VARCHAR(100) NOT NULL,
  PRIMARY KEY (team_id, memberorder),
  UNIQUE (team_id, account)
);
CREATE INDEX evaluation_team_member_account ON evaluation_team_member (account);

CREATE TABLE score_sheet (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  team_id VARCHAR(36) NOT NULL REFERENCES evaluation_team (id),
  subject VARCHAR(30) NOT NULL REFERENCES work_subject (id),
  generation INTEGER NOT NULL,
  editions VARCHAR(500) NOT NULL,
  amends VARCHAR(1000),
  openedby VARCHAR(60) NOT NULL,
  openedat TIMESTAMP NOT NULL,
  visitedon DATE,
  closedby VARCHAR(60),
  closedname VARCHAR(100),
  closedat TIMESTAMP,
  result ${text},
  scorer VARCHAR(60),
  UNIQUE (subject, generation)
);

-- Append-only (V200): a later mark of the same code replaces an earlier one.
CREATE TABLE item_mark (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  sheet_id VARCHAR(36) NOT NULL REFERENCES score_sheet (id),
  code VARCHAR(20) NOT NULL,
  seq INTEGER NOT NULL,
  points DOUBLE PRECISION NOT NULL,
  leftout BOOLEAN NOT NULL,
  veto BOOLEAN NOT NULL,
  reason VARCHAR(2000),
  markedby VARCHAR(60) NOT NULL,
  markedname VARCHAR(100) NOT NULL,
  markedat TIMESTAMP NOT NULL,
  -- The counted or measured figures from which the points are calculated.
  measured DOUBLE PRECISION,
  measuredof DOUBLE PRECISION,
  why VARCHAR(1000),
  UNIQUE (sheet_id, code, seq)
);

-- Marks that arrived after the sheet was closed: they do not count, and the team sees them as a note.
CREATE TABLE late_mark (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  sheet_id VARCHAR(36) NOT NULL REFERENCES score_sheet (id),
  code VARCHAR(20) NOT NULL,
  points DOUBLE PRECISION,
  measured DOUBLE PRECISION,
  measuredof DOUBLE PRECISION,
  leftout BOOLEAN NOT NULL,
  veto BOOLEAN NOT NULL,
  reason VARCHAR(2000),
  file VARCHAR(36),
  markedby VARCHAR(60) NOT NULL,
  markedname VARCHAR(100) NOT NULL,
  receivedat TIMESTAMP NOT NULL
);
CREATE INDEX late_mark_sheet ON late_mark (sheet_id);

CREATE TABLE sheet_signature (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  sheet_id VARCHAR(36) NOT NULL REFERENCES score_sheet (id),
  party VARCHAR(20) NOT NULL,
  name VARCHAR(100) NOT NULL,
  account VARCHAR(60),
  image VARCHAR(36),
  marks INTEGER NOT NULL,
  recordedby VARCHAR(60) NOT NULL,
  signedat TIMESTAMP NOT NULL
);
CREATE INDEX sheet_signature_sheet ON sheet_signature (sheet_id);

CREATE TABLE evaluation_opinion (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  subject VARCHAR(30) NOT NULL REFERENCES work_subject (id),
  sheet_id VARCHAR(36) NOT NULL REFERENCES score_sheet (id),
  seq INTEGER NOT NULL,
  grade VARCHAR(20),
  opinion VARCHAR(4000) NOT NULL,
  documentnumber VARCHAR(100),
  documentdate DATE,
  scan VARCHAR(36),
  place VARCHAR(36) NOT NULL,
  signedby VARCHAR(60) NOT NULL,
  signername VARCHAR(100) NOT NULL,
  signedat TIMESTAMP NOT NULL,
  -- The name of the person who entered an opinion signed on paper.
  recordername VARCHAR(100),
  UNIQUE (subject, seq)
);

-- Evaluators whose marks deviate statistically, for review; a review never changes a result.
CREATE TABLE scoring_review (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  authority VARCHAR(30) NOT NULL REFERENCES organ (code),
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  name VARCHAR(100) NOT NULL,
  verdict VARCHAR(10) NOT NULL,
  cases INTEGER NOT NULL,
  estimate DOUBLE PRECISION NOT NULL,
  low DOUBLE PRECISION NOT NULL,
  high DOUBLE PRECISION NOT NULL,
  openedat TIMESTAMP NOT NULL,
  closedby VARCHAR(60),
  closedname VARCHAR(100),
  closedat TIMESTAMP,
  note VARCHAR(1000)
);
CREATE INDEX scoring_review_account ON scoring_review (account, verdict);

-- Recusal (回避): which account must not act for which merchant, and the ground: declared, or derived from its data.
CREATE VIEW recusal (account, merchant, ground, reason) AS
  SELECT t.account, t.place, CAST('MERCHANT' AS VARCHAR(20)), CAST(NULL AS VARCHAR(500))
    FROM appointment t WHERE t.role = 'MERCHANT'
  UNION ALL SELECT a.username, m.id, CAST('EMPLOYER' AS VARCHAR(20)), CAST(NULL AS VARCHAR(500))
    FROM account a JOIN merchant m ON m.namekey = a.employerkey
  UNION ALL SELECT a.username, p.merchant_id, CAST('EMPLOYER' AS VARCHAR(20)), CAST(NULL AS VARCHAR(500))
    FROM account a JOIN premises p ON p.signkey = a.employerkey
  UNION ALL SELECT a.username, n.merchant, CAST('PHONE' AS VARCHAR(20)), CAST(NULL AS VARCHAR(500))
    FROM account a JOIN merchant_phone n ON n.phone = a.phone
  UNION ALL SELECT a.username, t.place, CAST('PHONE' AS VARCHAR(20)), CAST(NULL AS VARCHAR(500))
    FROM account a JOIN account o ON o.phone = a.phone JOIN appointment t ON t.account = o.username
    WHERE o.username <> a.username AND t.role = 'MERCHANT'
  UNION ALL SELECT c.account, m.id, CAST('DECLARED' AS VARCHAR(20)), c.reason
    FROM conflict_of_interest c JOIN merchant m ON m.creditcode = c.creditcode WHERE c.withdrawnat IS NULL
  UNION ALL SELECT c.account, m.id, CAST('DECLARED' AS VARCHAR(20)), c.reason
    FROM conflict_of_interest c JOIN merchant m ON m.namekey = c.namekey WHERE c.withdrawnat IS NULL
  UNION ALL SELECT c.account, p.merchant_id, CAST('DECLARED' AS VARCHAR(20)), c.reason
    FROM conflict_of_interest c JOIN premises p ON p.signkey = c.namekey WHERE c.withdrawnat IS NULL;

-- Rows that a recused account must not write; triggers refuse them (V200).
CREATE VIEW recused_member (id) AS
  SELECT t.id FROM evaluation_team t JOIN evaluation_team_member m ON m.team_id = t.id
    JOIN candidacy c ON c.reference = t.subject
    JOIN recusal r ON r.account = m.account AND r.merchant = c.merchant_id;

-- Without a union at its head, so that Derby reads the view by the mark's id: with one it reads every mark and waits for
-- those that other evaluators are writing.
CREATE VIEW recused_mark (id) AS
  SELECT m.id FROM item_mark m JOIN score_sheet s ON s.id = m.sheet_id
    JOIN candidacy c ON c.reference = s.subject
    WHERE EXISTS (SELECT 1 FROM recusal r WHERE r.account = m.markedby AND r.merchant = c.merchant_id)
    OR (m.markedby <> 'system' AND EXISTS (SELECT 1 FROM journal j WHERE j.subject = s.subject
      AND j.account = m.markedby AND (j.acting_role IS NULL OR j.acting_role <> 'EVALUATOR')));

CREATE VIEW recused_signature (id) AS
  SELECT g.id FROM sheet_signature g JOIN score_sheet s ON s.id = g.sheet_id
    JOIN candidacy c ON c.reference = s.subject
    JOIN recusal r ON r.account = g.account AND r.merchant = c.merchant_id;

CREATE VIEW recused_opinion (id) AS
  SELECT o.id FROM evaluation_opinion o JOIN candidacy c ON c.reference = o.subject
    JOIN recusal r ON r.account = o.signedby AND r.merchant = c.merchant_id;

CREATE TABLE consultation (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  candidacy_reference VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  generation INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  question VARCHAR(2000),
  requestedby VARCHAR(60) NOT NULL,
  requestername VARCHAR(100) NOT NULL,
  requestedat TIMESTAMP NOT NULL,
  endson DATE NOT NULL,
  endsprovisional BOOLEAN DEFAULT FALSE NOT NULL,
  UNIQUE (candidacy_reference, generation)
);

CREATE TABLE consulted_body (
  consultation_id VARCHAR(36) NOT NULL REFERENCES consultation (id),
  bodyorder INTEGER NOT NULL,
  body VARCHAR(30) NOT NULL REFERENCES organ (code),
  PRIMARY KEY (consultation_id, bodyorder),
  UNIQUE (consultation_id, body)
);
CREATE INDEX consulted_body_body ON consulted_body (body);

CREATE TABLE body_reply (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  consultation_id VARCHAR(36) NOT NULL REFERENCES consultation (id),
  body VARCHAR(30) NOT NULL REFERENCES organ (code),
  seq INTEGER NOT NULL,
  answer VARCHAR(20) NOT NULL,
  opinion VARCHAR(4000),
  scan VARCHAR(36),
  behalf VARCHAR(200),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  repliedat TIMESTAMP NOT NULL,
  late BOOLEAN NOT NULL,
  UNIQUE (consultation_id, body, seq)
);

CREATE TABLE review_meeting (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  round_id VARCHAR(40) NOT NULL REFERENCES round (id),
  heldon DATE NOT NULL,
  place VARCHAR(200) NOT NULL,
  chair VARCHAR(100) NOT NULL,
  quorum DOUBLE PRECISION NOT NULL,
  minutes VARCHAR(4000),
  minutesscan VARCHAR(36),
  recordedby VARCHAR(60) NOT NULL,
  recordername VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL
);
CREATE INDEX review_meeting_round ON review_meeting (round_id);

CREATE TABLE meeting_guest (
  meeting_id VARCHAR(36) NOT NULL REFERENCES review_meeting (id),
  guestorder INTEGER NOT NULL,
  name VARCHAR(100) NOT NULL,
  body VARCHAR(200),
  attended BOOLEAN NOT NULL,
  PRIMARY KEY (meeting_id, guestorder)
);

CREATE TABLE meeting_decision (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  meeting_id VARCHAR(36) NOT NULL REFERENCES review_meeting (id),
  candidacy_reference VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  seq INTEGER NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  reason VARCHAR(4000),
  exceptions VARCHAR(2000),
  recused VARCHAR(1000),
  decidedby VARCHAR(60) NOT NULL,
  decidername VARCHAR(100) NOT NULL,
  decidedat TIMESTAMP NOT NULL,
  UNIQUE (candidacy_reference, seq)
);
CREATE INDEX meeting_decision_meeting ON meeting_decision (meeting_id);

CREATE TABLE review_decision (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  candidacy_reference VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  seq INTEGER NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  grade VARCHAR(20),
  reason VARCHAR(4000) NOT NULL,
  scan VARCHAR(36),
  decidedby VARCHAR(60) NOT NULL,
  decidername VARCHAR(100) NOT NULL,
  decidedat TIMESTAMP NOT NULL,
  UNIQUE (candidacy_reference, seq)
);
