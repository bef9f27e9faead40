package fangxin.supervision.reentry;

/** Enum of the outcomes of a proposed ban on re-entry (限制申报决定): the applicant is banned too, or is a new tenant. */
public enum ReentryOutcome {
    BAN,
    PASS
}
