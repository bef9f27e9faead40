package fangxin.complaint.station;

/**
 * Enum of the types of a requirement for the approval of a station (建站要求类型): a condition that an officer has seen met,
 * or a paper on file.
 */
public enum StationRequirementType {
    CONDITION,
    PAPER
}
