package fangxin.candidacy;

import static fangxin.candidacy.Hand.AUTHORITY;
import static fangxin.candidacy.Hand.COUNTY_OFFICE;
import static fangxin.candidacy.Hand.EVALUATOR;
import static fangxin.candidacy.Hand.JOB;
import static fangxin.candidacy.Hand.MEMBER;
import static fangxin.candidacy.Hand.MERCHANT;
import static fangxin.candidacy.Hand.OWNER;
import static fangxin.candidacy.Hand.PUBLIC;
import static fangxin.candidacy.Hand.REVIEW_OFFICE;
import static fangxin.candidacy.Hand.SIGNER;
import static fangxin.candidacy.Hand.STATION;
import static fangxin.candidacy.Stage.DECLINED;
import static fangxin.candidacy.Stage.DRAFT;
import static fangxin.candidacy.Stage.EVALUATED;
import static fangxin.candidacy.Stage.IN_CONSULTATION;
import static fangxin.candidacy.Stage.IN_CULTIVATION;
import static fangxin.candidacy.Stage.IN_EVALUATION;
import static fangxin.candidacy.Stage.LAPSED;
import static fangxin.candidacy.Stage.NAMED;
import static fangxin.candidacy.Stage.OBJECTED;
import static fangxin.candidacy.Stage.ON_NOTICE;
import static fangxin.candidacy.Stage.PASSED;
import static fangxin.candidacy.Stage.RECOMMENDED;
import static fangxin.candidacy.Stage.REFUSED;
import static fangxin.candidacy.Stage.RETURNED;
import static fangxin.candidacy.Stage.SENT_UP;
import static fangxin.candidacy.Stage.SUBMITTED;
import static fangxin.candidacy.Stage.UNDER_REVIEW;
import static fangxin.candidacy.Stage.VERIFIED;
import static fangxin.candidacy.Stage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/**
 * The procedure on one screen: who may take which step, from where, to where. An empty "to" means that the stage
 * stays. What a step needs besides is checked by the phase that takes it. docs/procedure.md is drawn from here.
 */
public enum Step {
    SUBMIT(by(MERCHANT, COUNTY_OFFICE, STATION), from(DRAFT, RETURNED), to(SUBMITTED), true),
    WITHDRAW(by(MERCHANT), before(NAMED), to(WITHDRAWN), false),
    VERIFY(by(STATION), from(SUBMITTED), to(VERIFIED), true),
    RETURN(by(COUNTY_OFFICE), from(SUBMITTED, VERIFIED), to(RETURNED), true),
    ACCEPT(by(COUNTY_OFFICE), from(VERIFIED), to(IN_CULTIVATION), true),
    DECLINE(by(COUNTY_OFFICE), from(VERIFIED, IN_CULTIVATION), to(DECLINED), true),
    RECORD_VISIT(by(STATION), from(IN_CULTIVATION), stays(), false),
    CLOSE_RECTIFICATION(by(STATION), from(IN_CULTIVATION), stays(), false),
    RECOMMEND(by(COUNTY_OFFICE), from(IN_CULTIVATION), to(RECOMMENDED), true),
    ASSIGN(by(AUTHORITY), from(RECOMMENDED), to(IN_EVALUATION), true),
    SCORE(by(EVALUATOR), from(IN_EVALUATION), stays(), false),
    OPINE(by(AUTHORITY), from(IN_EVALUATION), to(EVALUATED, REFUSED), true),
    SEEK_OPINIONS(by(OWNER), from(EVALUATED), to(IN_CONSULTATION), true),
    JOINT_EXAMINE(by(OWNER), from(EVALUATED), to(IN_CONSULTATION), true),
    REPLY(by(MEMBER, OWNER), from(IN_CONSULTATION), stays(), false),
    PASS(by(OWNER), from(IN_CONSULTATION), to(PASSED), true),
    REFUSE(by(OWNER), from(IN_CONSULTATION), to(REFUSED), true),
    ASK_REVIEW(by(MERCHANT), from(DECLINED, REFUSED), to(UNDER_REVIEW), false),
    UPHOLD(by(REVIEW_OFFICE), from(UNDER_REVIEW), to(REFUSED), false),
    REOPEN(by(REVIEW_OFFICE), from(UNDER_REVIEW), to(EVALUATED, VERIFIED), false),
    POST(by(OWNER), from(PASSED), to(ON_NOTICE), false),
    OBJECT(by(PUBLIC, OWNER), from(ON_NOTICE, OBJECTED), to(OBJECTED), false),
    DISMISS(by(OWNER), from(OBJECTED), to(ON_NOTICE, OBJECTED), false),
    SUSTAIN(by(OWNER), from(OBJECTED), to(REFUSED), false),
    NAME(by(SIGNER), from(ON_NOTICE), to(NAMED), false),
    SEND_UP(by(OWNER), from(PASSED, ON_NOTICE), to(SENT_UP), false),
    RECORD_ANSWER(by(OWNER), from(SENT_UP), to(NAMED, REFUSED), false),
    RECALL(by(MERCHANT, STATION, COUNTY_OFFICE, AUTHORITY, OWNER), with(before(NAMED), DECLINED, REFUSED), stays(), false),
    CORRECT(by(STATION, COUNTY_OFFICE, AUTHORITY, OWNER), before(NAMED), stays(), false),
    PROPOSE_LAPSE(by(JOB), from(RETURNED), stays(), false),
    EXTEND(by(COUNTY_OFFICE), from(RETURNED), stays(), false),
    CONFIRM_LAPSE(by(COUNTY_OFFICE), from(RETURNED), to(LAPSED), false);

    private final Set<Hand> hands;
    private final Set<Stage> from;
    private final Set<Stage> to;
    private final boolean recallable;

    Step(Set<Hand> hands, Set<Stage> from, Set<Stage> to, boolean recallable) {
        this.hands = hands;
        this.from = from;
        this.to = to;
        this.recallable = recallable;
    }

    public Set<Hand> hands() {
        return hands;
    }

    public Set<Stage> from() {
        return from;
    }

    /** Where it leads; empty where the stage stays. */
    public Set<Stage> to() {
        return to;
    }

    /** Whether the desk that took it may take it back until the next desk has acted. */
    public boolean recallable() {
        return recallable;
    }

    private static Set<Hand> by(Hand first, Hand... others) {
        return EnumSet.of(first, others);
    }

    private static Set<Stage> from(Stage first, Stage... others) {
        return EnumSet.of(first, others);
    }

    private static Set<Stage> before(Stage end) {
        EnumSet<Stage> stages = EnumSet.range(DRAFT, end);
        stages.add(UNDER_REVIEW);
        stages.remove(end);
        return stages;
    }

    private static Set<Stage> with(Set<Stage> stages, Stage... others) {
        stages.addAll(Set.of(others));
        return stages;
    }

    private static Set<Stage> to(Stage first, Stage... others) {
        return EnumSet.of(first, others);
    }

    private static Set<Stage> stays() {
        return EnumSet.noneOf(Stage.class);
    }
}
