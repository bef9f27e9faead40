-- Plans of the quarterly tests of pledged returns.

ALTER TABLE visit_plan ADD COLUMN returntest BOOLEAN DEFAULT FALSE NOT NULL;
