package fangxin.supervision.visit;

/** Enum of the types of a visit to a holder after naming (走访类型). */
public enum VisitType {
    /** 复核: a team marks items of the criteria on a sheet, which team and shop sign. */
    RECHECK,
    /** 回头看: a visit of a campaign, recorded by a short list of questions. */
    LOOK_BACK,
    /** 整改回访: a visit after the holder was to put something right. */
    REVISIT;

    /** Whether its result is that of a score sheet. */
    public boolean isScored() {
        return this == RECHECK;
    }
}
