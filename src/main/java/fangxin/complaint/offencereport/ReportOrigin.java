package fangxin.complaint.offencereport;

import fangxin.complaint.timelimit.HandlingLimit;

/**
 * Enum of the origins of a report of an offence (线索来源), a reporter or a mediation in which officers found a lead, each
 * with the limit within which it is checked.
 */
public enum ReportOrigin {
    /** A person reported the offence (Order 121, article 35). */
    REPORTER(HandlingLimit.CHECK_REPORT),
    /** The officers found the lead in a mediation (article 27). */
    MEDIATION(HandlingLimit.CHECK_LEAD);

    private final HandlingLimit limit;

    ReportOrigin(HandlingLimit limit) {
        this.limit = limit;
    }

    public HandlingLimit limit() {
        return limit;
    }
}
