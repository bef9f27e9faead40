-- Premises of a yearly self-report, which covers all titles of the premises; the number of a title without premises.

ALTER TABLE self_report ADD COLUMN premises VARCHAR(40) DEFAULT '' NOT NULL;
UPDATE self_report SET premises = (SELECT COALESCE(t.premises, t.number) FROM title t WHERE t.number = self_report.title);
CREATE INDEX self_report_premises ON self_report (premises, reportyear);
