package fangxin.complaint.handling;

/**
 * Enum of the types of a case (诉求类型): complaint and consultation. Reports of offences are no type of it: they live
 * apart.
 */
public enum ComplaintType {
    COMPLAINT,
    CONSULTATION
}
