-- Complaints against a title by the day on which they ended: read whenever its conditions of stars are shown.

CREATE INDEX complaint_case_title ON complaint_case (title, endedon);
