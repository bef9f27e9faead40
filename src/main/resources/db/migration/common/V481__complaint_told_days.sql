-- Last days that were told of the limits of a complaint that have ended: the appraisal asks nothing shorter.

ALTER TABLE complaint_case ADD COLUMN accepttoldon DATE;
ALTER TABLE complaint_case ADD COLUMN mediatetoldon DATE;
ALTER TABLE complaint_case ADD COLUMN notifytoldon DATE;
