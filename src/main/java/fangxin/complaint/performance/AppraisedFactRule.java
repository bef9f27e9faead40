package fangxin.complaint.performance;

import fangxin.complaint.callback.AppraisedFact;
import fangxin.complaint.callback.CallBack;
import fangxin.complaint.handling.CaseProgress;
import fangxin.complaint.handling.ComplaintType;
import java.util.EnumSet;
import java.util.Set;

/**
 * Rule that derives the facts of a case that the monthly appraisal counts from its state at the end of the month, from
 * its call-back and from urging letters.
 */
final class AppraisedFactRule {
    private AppraisedFactRule() {}

    /**
     * Returns the facts of a case.
     *
     * @param callBack null where nobody was called
     * @param urged    whether an urging letter about it was sent by the end of the month
     */
    static Set<AppraisedFact> facts(CaseProgress progress, CallBack callBack, boolean urged) {
        Set<AppraisedFact> facts = EnumSet.noneOf(AppraisedFact.class);
        facts.add(progress.type() == ComplaintType.COMPLAINT ? AppraisedFact.COMPLAINT : AppraisedFact.CONSULTATION);
        add(facts, AppraisedFact.DUPLICATE, progress.duplicate());
        add(facts, AppraisedFact.REFUSED, progress.refused());
        add(facts, AppraisedFact.REPLIED, progress.replied());
        add(facts, AppraisedFact.DUE, progress.due());
        add(facts, AppraisedFact.ON_TIME, progress.onTime());
        add(facts, AppraisedFact.CLOSED, progress.isClosed());
        add(facts, AppraisedFact.URGED, urged);
        add(facts, AppraisedFact.REPEATED, progress.repeated());
        add(
                facts,
                AppraisedFact.RECOVERED,
                progress.recovered() != null && progress.recovered().signum() > 0);
        if (callBack != null) {
            add(facts, AppraisedFact.CALLED_BACK, callBack.state().isOver());
            switch (callBack.state()) {
                case ANSWERED -> {
                    facts.add(AppraisedFact.CALL_ANSWERED);
                    add(facts, AppraisedFact.SATISFIED, callBack.isSatisfied());
                }
                case UNREACHABLE -> facts.add(AppraisedFact.UNREACHABLE);
                case REFUSED -> facts.add(AppraisedFact.CALL_REFUSED);
                case NOT_DRAWN, WAITING -> {
                    // without a call the case counts in no figure of call-backs
                }
            }
        }
        return facts;
    }

    private static void add(Set<AppraisedFact> facts, AppraisedFact fact, boolean given) {
        if (given) {
            facts.add(fact);
        }
    }
}
