-- Due days of which the parties of a complaint or report were notified: renamed after what they are.
RENAME COLUMN complaint_case.toldon TO announceddueon;
RENAME COLUMN complaint_case.accepttoldon TO announcedacceptdueon;
RENAME COLUMN complaint_case.mediatetoldon TO announcedmediatedueon;
RENAME COLUMN complaint_case.notifytoldon TO announcednotifydueon;
RENAME COLUMN offence_report.toldon TO announceddueon;
