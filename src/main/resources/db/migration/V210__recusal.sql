-- Who must keep away from which merchant (回避): declared, or found. The one place that knows; see decision 0049.
ALTER TABLE account ADD COLUMN employerkey VARCHAR(200);
ALTER TABLE merchant ADD COLUMN namekey VARCHAR(200);
ALTER TABLE premises ADD COLUMN signkey VARCHAR(200);
ALTER TABLE conflict ADD COLUMN namekey VARCHAR(200);
ALTER TABLE conflict ADD COLUMN relation VARCHAR(20) DEFAULT 'OTHER' NOT NULL;
CREATE INDEX account_employerkey ON account (employerkey);
CREATE INDEX merchant_namekey ON merchant (namekey);
CREATE INDEX premises_signkey ON premises (signkey);
CREATE INDEX conflict_creditcode ON conflict (creditcode);
CREATE INDEX conflict_namekey ON conflict (namekey);

CREATE TABLE merchant_phone (
  id VARCHAR(80) NOT NULL PRIMARY KEY,
  merchant VARCHAR(36) NOT NULL REFERENCES merchant (id),
  phone VARCHAR(40) NOT NULL
);
CREATE INDEX merchant_phone_phone ON merchant_phone (phone);

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
    FROM conflict c JOIN merchant m ON m.creditcode = c.creditcode WHERE c.withdrawnat IS NULL
  UNION ALL SELECT c.account, m.id, CAST('DECLARED' AS VARCHAR(20)), c.reason
    FROM conflict c JOIN merchant m ON m.namekey = c.namekey WHERE c.withdrawnat IS NULL
  UNION ALL SELECT c.account, p.merchant_id, CAST('DECLARED' AS VARCHAR(20)), c.reason
    FROM conflict c JOIN premises p ON p.signkey = c.namekey WHERE c.withdrawnat IS NULL;

-- The database refuses the seat, the mark, the signature and the opinion of whoever must keep away.
CREATE VIEW recused_member (id) AS
  SELECT t.id FROM evaluation_team t JOIN evaluation_team_member m ON m.team_id = t.id
    JOIN candidacy c ON c.reference = t.candidacy_reference
    JOIN recusal r ON r.account = m.account AND r.merchant = c.merchant_id;
CREATE VIEW recused_mark (id) AS
  SELECT m.id FROM item_mark m JOIN joint_sheet s ON s.id = m.sheet_id
    JOIN candidacy c ON c.reference = s.candidacy_reference
    JOIN recusal r ON r.account = m.markedby AND r.merchant = c.merchant_id
  UNION ALL SELECT m.id FROM item_mark m JOIN joint_sheet s ON s.id = m.sheet_id
    JOIN journal j ON j.candidacy = s.candidacy_reference AND j.account = m.markedby
    WHERE m.markedby <> 'system' AND (j.acting_role IS NULL OR j.acting_role <> 'EVALUATOR');
CREATE VIEW recused_signature (id) AS
  SELECT g.id FROM sheet_signature g JOIN joint_sheet s ON s.id = g.sheet_id
    JOIN candidacy c ON c.reference = s.candidacy_reference
    JOIN recusal r ON r.account = g.account AND r.merchant = c.merchant_id;
CREATE VIEW recused_opinion (id) AS
  SELECT o.id FROM evaluation_opinion o JOIN candidacy c ON c.reference = o.candidacy_reference
    JOIN recusal r ON r.account = o.signedby AND r.merchant = c.merchant_id;

${refused_function};
CREATE TRIGGER member_not_recused AFTER INSERT ON evaluation_team_member ${refused} recused_member ${refused_by}team_id${refused_end};
CREATE TRIGGER mark_not_recused AFTER INSERT ON item_mark ${refused} recused_mark ${refused_by}id${refused_end};
CREATE TRIGGER signature_not_recused AFTER INSERT ON sheet_signature ${refused} recused_signature ${refused_by}id${refused_end};
CREATE TRIGGER opinion_not_recused AFTER INSERT ON evaluation_opinion ${refused} recused_opinion ${refused_by}id${refused_end};

-- A mark is never changed: a later one takes its place.
CREATE TRIGGER item_mark_not_updated ${fixed_before} UPDATE ON item_mark ${fixed};
CREATE TRIGGER item_mark_not_deleted ${fixed_before} DELETE ON item_mark ${fixed};
