-- Why a unit has an alert that its code or plaque may have been copied: scans, or reports of consumers.

ALTER TABLE distant_scan ADD COLUMN cause VARCHAR(40) DEFAULT 'DISTANT_SCANS' NOT NULL;
