package fangxin.procedure.evaluation;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;

/**
 * Interface of the subject whose score sheet a team fills in, a candidacy in evaluation or a title under re-check: its
 * feature gives its names and page, decides who scores it and whether scoring is open, and records the result.
 */
public interface ScoredSubject {
    /** Returns the id of the merchant, from which members of the team can be recused. */
    String merchant();

    String signName();

    /** Returns the address of the premises; null where none is known. */
    String address();

    /**
     * Returns the address of the page to which its evaluators return, for example {@code /work/case.xhtml?reference=…}.
     */
    String page();

    /** Returns whether a consumer representative signs the sheet beside team and shop. */
    boolean isSignedByConsumer();

    /**
     * Returns whether a person may score the subject by role and without a ground of recusal; the team is checked
     * besides.
     */
    boolean mayBeScoredBy(Actor actor);

    /** Refuses marks and signatures where no scoring is under way. */
    void requireScoringOpen();

    /** Records the result of the closed sheet of this subject. */
    void recordResult(ScoredSheet sheet, Actor actor, BusinessMoment now);
}
