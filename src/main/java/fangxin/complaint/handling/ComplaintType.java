package fangxin.complaint.handling;

/**
 * Enum of the types of a case (诉求类型): complaint and consultation. Reports of offences are no type of it: OffenceReport
 * stores them.
 */
public enum ComplaintType {
    COMPLAINT,
    CONSULTATION
}
