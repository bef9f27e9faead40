package fangxin.candidacy;

import java.util.Optional;

/** Where a candidacy stands, and which limit runs there. */
public enum Stage {
    DRAFT(null), SUBMITTED("VERIFY"), VERIFIED("ACCEPT"), RETURNED("RESUBMIT"), IN_CULTIVATION("RECOMMEND_DAYS"),
    RECOMMENDED("ASSIGN"), IN_EVALUATION("SCORE"), EVALUATED("CONSULT"), IN_CONSULTATION("CONSULT"), PASSED(null),
    ON_NOTICE("NOTICE"), OBJECTED("DECIDE_OBJECTION"), NAMED(null),
    DECLINED("ASK_REVIEW"), REFUSED("ASK_REVIEW"), UNDER_REVIEW("REVIEW"), WITHDRAWN(null), LAPSED(null);

    private final String limit;

    Stage(String limit) {
        this.limit = limit;
    }

    /** The code of the limit for the next step, as config/limits.json names it. */
    public Optional<String> limit() {
        return Optional.ofNullable(limit);
    }

    public boolean ended() {
        return this == NAMED || this == WITHDRAWN || this == LAPSED;
    }
}
