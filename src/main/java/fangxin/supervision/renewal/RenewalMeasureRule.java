package fangxin.supervision.renewal;

import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.platform.i18n.Messages;
import java.util.Set;

/**
 * Rule (functions): while a reminder, a rectification or a suspension applies to a title (督促提醒、限期整改、暂停), its holder can
 * apply for renewal and correct the application, but the office decides once the measure has ended; its time begins
 * then. A measure that has not ended before the term continues in the transition.
 */
final class RenewalMeasureRule {
    private static final Set<RenewalStep> WAITING =
            Set.of(RenewalStep.ACCEPT, RenewalStep.REFUSE, RenewalStep.DRAFT_DOCUMENT);

    private RenewalMeasureRule() {}

    /** Returns whether a measure applies to the title. */
    static boolean applies(Title title) {
        return title.status().isUnderMeasure();
    }

    /** Returns whether a step waits for the end of the measure. */
    static boolean holds(Title title, RenewalStep step) {
        return WAITING.contains(step) && applies(title);
    }

    /**
     * Returns whether the decision on an application waits for the end of a measure, also while the holder corrects it.
     * A refusal is decided, and its review does not wait.
     */
    static boolean holdsDecision(Renewal renewal) {
        return renewal.state().isPending() && renewal.state() != RenewalState.UNDER_REVIEW && applies(renewal.title());
    }

    static void require(Title title, RenewalStep step) {
        if (holds(title, step)) {
            throw RuleViolation.conflict(
                    "renewal.measure",
                    title.place().signName(),
                    Messages.inBoth("naming.titlestatus." + title.status()));
        }
    }
}
