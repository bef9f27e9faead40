package fangxin.document.issue;

/**
 * Enum of the types of subject that a document is about, and on whose page it is offered: candidacy, round, notice,
 * official document, meeting, change of particulars, supervision proceeding, urging letter, complaint, station, or
 * dispute at a station.
 */
public enum DocumentScope {
    CANDIDACY,
    ROUND,
    NOTICE,
    OFFICIAL_DOCUMENT,
    MEETING,
    PARTICULARS,
    PROCEEDING,
    URGING,
    COMPLAINT,
    STATION,
    STATION_CASE
}
