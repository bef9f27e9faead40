package fangxin.procedure.candidacy;

import static fangxin.procedure.candidacy.ResponsibleParty.AUTHORITY;
import static fangxin.procedure.candidacy.ResponsibleParty.COUNTY_OFFICE;
import static fangxin.procedure.candidacy.ResponsibleParty.EVALUATOR;
import static fangxin.procedure.candidacy.ResponsibleParty.MERCHANT;
import static fangxin.procedure.candidacy.ResponsibleParty.OWNER;
import static fangxin.procedure.candidacy.ResponsibleParty.REVIEW_OFFICE;
import static fangxin.procedure.candidacy.ResponsibleParty.SIGNER;
import static fangxin.procedure.candidacy.ResponsibleParty.STATION;

import java.util.Optional;
import java.util.Set;

/** Where a candidacy stands, which limit runs there, and whose hand it waits for. */
public enum Stage {
    DRAFT(null, MERCHANT),
    SUBMITTED("VERIFY", STATION, COUNTY_OFFICE),
    VERIFIED("ACCEPT", COUNTY_OFFICE),
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

    Stage(String limit, ResponsibleParty... hands) {
        this.limit = limit;
        this.parties = Set.of(hands);
    }

    /** The code of the limit for the next step, as config/limits.json names it. */
    public Optional<String> limit() {
        return Optional.ofNullable(limit);
    }

    public boolean ended() {
        return this == NAMED || this == WITHDRAWN || this == LAPSED;
    }

    /** Whose hand can bring it further, as a work list asks. */
    public Set<ResponsibleParty> waitsFor() {
        return parties;
    }
}
