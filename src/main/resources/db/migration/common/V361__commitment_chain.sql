-- Pledge of a chain for its stores (连锁门店统一承诺): one row for each list, named by the commitments of the stores.

CREATE TABLE chain_pledge (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  chain VARCHAR(36) NOT NULL REFERENCES merchant (id),
  stores INTEGER NOT NULL,
  proof VARCHAR(36),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  pledgedat TIMESTAMP NOT NULL
);
CREATE INDEX chain_pledge_chain ON chain_pledge (chain);
CREATE INDEX chain_pledge_proof ON chain_pledge (proof);

ALTER TABLE commitment ADD COLUMN chain VARCHAR(36) REFERENCES merchant (id);
ALTER TABLE commitment ADD COLUMN chainpledge VARCHAR(20) REFERENCES chain_pledge (number);
ALTER TABLE commitment ADD COLUMN chainproof VARCHAR(100);
CREATE INDEX commitment_chain ON commitment (chain);
CREATE INDEX commitment_chainpledge ON commitment (chainpledge);
