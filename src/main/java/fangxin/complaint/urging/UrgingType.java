package fangxin.complaint.urging;

/**
 * Enum of the types of urging letters (催办函种类): a reminder to handle cases, or one under the supervision of the sender.
 */
public enum UrgingType {
    URGE,
    SUPERVISE
}
