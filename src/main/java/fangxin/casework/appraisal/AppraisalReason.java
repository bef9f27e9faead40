package fangxin.casework.appraisal;

/**
 * Enum of the indicators of government services that a bad appraisal concerns (评价指标), online and at the counter:
 * efficiency, accuracy of the guide, convenience, platform, competence, attitude.
 */
public enum AppraisalReason {
    EFFICIENCY,
    GUIDE_ACCURACY,
    CONVENIENCE,
    PLATFORM,
    COMPETENCE,
    ATTITUDE
}
