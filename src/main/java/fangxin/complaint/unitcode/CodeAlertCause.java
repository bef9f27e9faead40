package fangxin.complaint.unitcode;

/**
 * Enum of the causes of an alert that the code or the plaque of a unit may have been copied (二维码异常提示原因): scans in
 * distant places, or reports of consumers.
 */
public enum CodeAlertCause {
    /** Consumers scanned the code in two prefectures on one day. */
    DISTANT_SCANS,
    /** Several consumers reported that the plaque is false or belongs to another shop. */
    REPORTS
}
