-- Objections to pledges in their public period (对承诺的异议), with the identities of objectors apart and sealed.

CREATE TABLE commitment_objection (
  receipt VARCHAR(30) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  commitment VARCHAR(20) NOT NULL REFERENCES commitment (number),
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
CREATE INDEX commitment_objection_commitment ON commitment_objection (commitment);

CREATE TABLE sealed_commitment_objector (
  objection VARCHAR(30) NOT NULL PRIMARY KEY REFERENCES commitment_objection (receipt),
  sealed VARCHAR(4000) NOT NULL
);

-- Append-only (V363): who has read the identity of an objector, and for what reason.
CREATE TABLE commitment_objector_access (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  objection VARCHAR(30) NOT NULL REFERENCES commitment_objection (receipt),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  accessedat TIMESTAMP NOT NULL
);
CREATE INDEX commitment_objector_access_objection ON commitment_objector_access (objection);

-- An objection that an officer had entered as a step only, and that waits for its decision. No receipt was handed out, so
-- its number need not be hard to guess.
INSERT INTO commitment_objection
    (receipt, version, commitment, channel, statement, identified, receivedon, enteredat, enteredby, state)
  SELECT SUBSTR(c.number, 1, 4) || '-00000-' || SUBSTR(c.number, 5, 8), 1, c.number, 'LETTER', e.reason, FALSE,
    CAST(e.recordedat AS DATE), e.recordedat, e.account, 'OPEN'
  FROM commitment c JOIN commitment_entry e ON e.commitment = c.number
  WHERE c.state = 'OBJECTED' AND e.step = 'ENTER_OBJECTION' AND e.reason IS NOT NULL
    AND e.seq = (SELECT MAX(l.seq) FROM commitment_entry l WHERE l.commitment = c.number);
