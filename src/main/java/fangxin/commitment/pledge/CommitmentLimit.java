package fangxin.commitment.pledge;

import fangxin.organization.calendar.TimeLimit;
import java.util.function.Function;

/**
 * Enum of the time limits that run on a commitment (承诺办理期限), correction, confirmation by the office, confirmation by
 * the association and public period, each with the terms that set it.
 */
public enum CommitmentLimit {
    CORRECTION(CommitmentTerms::correction),
    CONFIRMATION(CommitmentTerms::confirmation),
    /** Limit of the association, after which the job passes the commitment on without an answer. */
    ASSOCIATION(CommitmentTerms::association),
    PUBLIC_PERIOD(CommitmentTerms::publicPeriod);

    private final Function<CommitmentTerms, TimeLimit> of;

    CommitmentLimit(Function<CommitmentTerms, TimeLimit> of) {
        this.of = of;
    }

    /** Returns the code of the limit in the reason of a last day. */
    String code() {
        return "PLEDGE_" + name();
    }

    TimeLimit in(CommitmentTerms terms) {
        return of.apply(terms);
    }
}
