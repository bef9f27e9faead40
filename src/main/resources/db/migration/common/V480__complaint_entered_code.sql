-- Complaints whose credit code is that of the title that an officer stated.

ALTER TABLE complaint_case ADD COLUMN codeentered BOOLEAN DEFAULT FALSE NOT NULL;
