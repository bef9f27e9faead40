-- Leads that officers find in a mediation are checked like reports, within a limit of their own.
ALTER TABLE offence_report ADD COLUMN origin VARCHAR(40) DEFAULT 'REPORTER' NOT NULL;
CREATE INDEX offence_report_complaint ON offence_report (linkedcomplaint);
