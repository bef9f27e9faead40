package fangxin.complaint.station;

/** Enum of what an application has to show (建站要求类型): a condition that an officer has seen, or a paper on file. */
public enum StationRequirementType {
    CONDITION,
    PAPER
}
