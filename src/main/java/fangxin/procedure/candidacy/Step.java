package fangxin.procedure.candidacy;

import static fangxin.procedure.candidacy.ResponsibleParty.ACCEPTANCE_OFFICE;
import static fangxin.procedure.candidacy.ResponsibleParty.AUTHORITY;
import static fangxin.procedure.candidacy.ResponsibleParty.COUNTY_OFFICE;
import static fangxin.procedure.candidacy.ResponsibleParty.EVALUATOR;
import static fangxin.procedure.candidacy.ResponsibleParty.JOB;
import static fangxin.procedure.candidacy.ResponsibleParty.MEMBER;
import static fangxin.procedure.candidacy.ResponsibleParty.MERCHANT;
import static fangxin.procedure.candidacy.ResponsibleParty.OWNER;
import static fangxin.procedure.candidacy.ResponsibleParty.PUBLIC;
import static fangxin.procedure.candidacy.ResponsibleParty.REVIEW_OFFICE;
import static fangxin.procedure.candidacy.ResponsibleParty.SIGNER;
import static fangxin.procedure.candidacy.ResponsibleParty.STATION;
import static fangxin.procedure.candidacy.Stage.DECLINED;
import static fangxin.procedure.candidacy.Stage.DRAFT;
import static fangxin.procedure.candidacy.Stage.EVALUATED;
import static fangxin.procedure.candidacy.Stage.IN_CONSULTATION;
import static fangxin.procedure.candidacy.Stage.IN_CULTIVATION;
import static fangxin.procedure.candidacy.Stage.IN_EVALUATION;
import static fangxin.procedure.candidacy.Stage.LAPSED;
import static fangxin.procedure.candidacy.Stage.NAMED;
import static fangxin.procedure.candidacy.Stage.OBJECTED;
import static fangxin.procedure.candidacy.Stage.ON_NOTICE;
import static fangxin.procedure.candidacy.Stage.PASSED;
import static fangxin.procedure.candidacy.Stage.RECOMMENDED;
import static fangxin.procedure.candidacy.Stage.REFUSED;
import static fangxin.procedure.candidacy.Stage.RETURNED;
import static fangxin.procedure.candidacy.Stage.SENT_UP;
import static fangxin.procedure.candidacy.Stage.SUBMITTED;
import static fangxin.procedure.candidacy.Stage.UNDER_REVIEW;
import static fangxin.procedure.candidacy.Stage.VERIFIED;
import static fangxin.procedure.candidacy.Stage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of all steps of the procedure (环节): the parties that can take each, the stages from which and to which it
 * leads, and whether it can be recalled. An empty "to" means that the stage stays. The service that takes a step
 * checks its other conditions. {@code docs/procedure.md} is drawn from this table.
 */
public enum Step {
    SUBMIT(by(MERCHANT, COUNTY_OFFICE, STATION), from(DRAFT, RETURNED), to(SUBMITTED), true),
    WITHDRAW(by(MERCHANT), before(NAMED), to(WITHDRAWN), false),
    VERIFY(by(STATION), from(SUBMITTED), to(VERIFIED), true),
    RETURN(by(COUNTY_OFFICE), from(SUBMITTED, VERIFIED), to(RETURNED), true),
    ACCEPT(by(COUNTY_OFFICE, ACCEPTANCE_OFFICE), from(VERIFIED), to(IN_CULTIVATION), true),
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
    RECALL(
            by(MERCHANT, STATION, COUNTY_OFFICE, ACCEPTANCE_OFFICE, AUTHORITY, OWNER),
            with(before(NAMED), DECLINED, REFUSED),
            stays(),
            false),
    CORRECT(by(STATION, COUNTY_OFFICE, AUTHORITY, OWNER), before(NAMED), stays(), false),
    PROPOSE_LAPSE(by(JOB), from(RETURNED), stays(), false),
    EXTEND(by(COUNTY_OFFICE), from(RETURNED), stays(), false),
    CONFIRM_LAPSE(by(COUNTY_OFFICE), from(RETURNED), to(LAPSED), false);

    private final Set<ResponsibleParty> parties;
    private final Set<Stage> from;
    private final Set<Stage> to;
    private final boolean recallable;

    Step(Set<ResponsibleParty> parties, Set<Stage> from, Set<Stage> to, boolean recallable) {
        this.parties = parties;
        this.from = from;
        this.to = to;
        this.recallable = recallable;
    }

    public Set<ResponsibleParty> parties() {
        return parties;
    }

    public Set<Stage> from() {
        return from;
    }

    /** Returns the stages to which the step leads; empty where the stage stays. */
    public Set<Stage> to() {
        return to;
    }

    /** Returns whether the party that took the step can recall it (撤回) until the next party acts. */
    public boolean isRecallable() {
        return recallable;
    }

    private static Set<ResponsibleParty> by(ResponsibleParty first, ResponsibleParty... others) {
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
