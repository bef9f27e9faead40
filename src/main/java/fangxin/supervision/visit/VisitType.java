package fangxin.supervision.visit;

/**
 * Enum of the types of a visit to a holder after naming (走访类型): re-check by a score sheet, look-back, experience visit
 * of a volunteer, or re-visit after a rectification.
 */
public enum VisitType {
    /** 复核: a team marks items of the criteria on a sheet, which team and shop sign. */
    RECHECK,
    /** 回头看: a visit of a campaign, recorded by a short list of questions. */
    LOOK_BACK,
    /** 消费体察: a volunteer or shopper visits unannounced and reports; the office confirms or rejects the report. */
    EXPERIENCE,
    /** 整改回访: a visit after the holder was to put something right. */
    REVISIT;

    /** Returns whether the record of the visit is a report that counts only once the office has confirmed it. */
    public boolean isReported() {
        return this == EXPERIENCE;
    }

    /**
     * Returns the minimum number of visitors. No one evaluates alone; a shopper is one person. Defaults of the
     * programme.
     */
    int fewestVisitors() {
        return this == EXPERIENCE ? 1 : 2;
    }

    /** Returns whether the result of the visit is that of a score sheet. */
    public boolean isScored() {
        return this == RECHECK;
    }
}
