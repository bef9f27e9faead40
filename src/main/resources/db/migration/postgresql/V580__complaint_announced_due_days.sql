-- Due days of which the parties of a complaint or report were notified: renamed after what they are.
ALTER TABLE complaint_case RENAME COLUMN toldon TO announceddueon;
ALTER TABLE complaint_case RENAME COLUMN accepttoldon TO announcedacceptdueon;
ALTER TABLE complaint_case RENAME COLUMN mediatetoldon TO announcedmediatedueon;
ALTER TABLE complaint_case RENAME COLUMN notifytoldon TO announcednotifydueon;
ALTER TABLE offence_report RENAME COLUMN toldon TO announceddueon;
