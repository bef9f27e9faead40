package fangxin.procedure.candidacy;

import static fangxin.procedure.candidacy.ResponsibleParty.ACCEPTANCE_OFFICE;
import static fangxin.procedure.candidacy.ResponsibleParty.AUTHORITY;
import static fangxin.procedure.candidacy.ResponsibleParty.COUNTY_OFFICE;
import static fangxin.procedure.candidacy.ResponsibleParty.EVALUATOR;
import static fangxin.procedure.candidacy.ResponsibleParty.MERCHANT;
import static fangxin.procedure.candidacy.ResponsibleParty.OWNER;
import static fangxin.procedure.candidacy.ResponsibleParty.REVIEW_OFFICE;
import static fangxin.procedure.candidacy.ResponsibleParty.SIGNER;
import static fangxin.procedure.candidacy.ResponsibleParty.STATION;

import fangxin.organization.calendar.BusinessMoment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Enum of the stages of a candidacy (阶段), each with the time limit that runs there and the parties for which it
 * waits. The constants are in the order of the procedure, which is the order of lists by stage.
 */
public enum Stage {
    DRAFT(null, MERCHANT),
    SUBMITTED("VERIFY", STATION, COUNTY_OFFICE),
    VERIFIED("ACCEPT", COUNTY_OFFICE, ACCEPTANCE_OFFICE),
    RETURNED("RESUBMIT", MERCHANT),
    IN_CULTIVATION("RECOMMEND_DAYS", STATION, COUNTY_OFFICE),
    RECOMMENDED("ASSIGN", AUTHORITY),
    IN_EVALUATION("SCORE", EVALUATOR, AUTHORITY),
    EVALUATED("CONSULT", OWNER),
    IN_CONSULTATION("CONSULT", OWNER),
    PASSED(null, OWNER),
    ON_NOTICE("NOTICE", SIGNER),
    OBJECTED("DECIDE_OBJECTION", OWNER),
    SENT_UP(null, OWNER),
    NAMED(null),
    DECLINED("ASK_REVIEW", MERCHANT),
    REFUSED("ASK_REVIEW", MERCHANT),
    UNDER_REVIEW("REVIEW", REVIEW_OFFICE),
    WITHDRAWN(null),
    LAPSED(null);

    private final String limit;
    private final Set<ResponsibleParty> parties;

    Stage(String limit, ResponsibleParty... parties) {
        this.limit = limit;
        this.parties = Set.of(parties);
    }

    /** Returns the code of the limit for the next step, as in config/limits.json. */
    public Optional<String> limit() {
        return Optional.ofNullable(limit);
    }

    public boolean isEnded() {
        return this == NAMED || this == WITHDRAWN || this == LAPSED;
    }

    /**
     * Returns whether the due day of the stage is the last day of a public period. Nobody has to act by that day, so that
     * a case is not overdue after it, but waits for the next step.
     */
    public boolean hasPublicPeriod() {
        return this == ON_NOTICE;
    }

    /** Returns whether a case at this stage is overdue. */
    public boolean isOverdue(LocalDate dueOn, LocalDate today) {
        return dueOn != null && dueOn.isBefore(today) && !hasPublicPeriod();
    }

    /**
     * Returns the working days until the due day of a case at this stage, negative when it is overdue; null without a due
     * day and after a public period.
     */
    public Integer daysLeft(LocalDate dueOn, BusinessMoment now) {
        Integer left = now.daysLeft(dueOn);
        return left != null && left < 0 && hasPublicPeriod() ? null : left;
    }

    /** Returns the parties that can take the next step, for the worklist. */
    public Set<ResponsibleParty> waitsFor() {
        return parties;
    }
}
