package fangxin.evaluation;

import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.identity.AccountDesk;
import fangxin.message.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Keeps a withdrawn declaration in effect for every merchant that applied while it stood: otherwise an evaluator could
 * withdraw it and be assigned in the next second.
 */
@ApplicationScoped
class KeptConflicts {
    private static final int LONGEST = 500;

    @Inject
    Conflicts conflicts;
    @Inject
    Moments moments;

    void keep(Conflict withdrawn, Moment now) {
        String reason = Letters.say(Locale.CHINESE, "evaluation.conflict.kept.reason", now.today(), withdrawn.reason());
        conflicts.applied(withdrawn.creditCode(), withdrawn.nameKey()).forEach(code -> keep(Conflict.kept(
                withdrawn.account(), code, withdrawn.relation(), shortened(reason), withdrawn.declaredBy(), now.at())));
    }

    void keep(@Observes AccountDesk.EmployerChanged change) {
        if (change.before() != null) {
            Moment now = moments.now();
            String reason = Letters.say(Locale.CHINESE, "evaluation.conflict.kept.employer", now.today(), change.before());
            conflicts.applied(null, change.beforeKey()).forEach(code -> keep(Conflict.kept(change.account(), code,
                    Conflict.Relation.EMPLOYMENT, shortened(reason), change.account(), now.at())));
        }
    }

    private void keep(Conflict kept) {
        if (!conflicts.keeps(kept.account(), kept.creditCode())) {
            conflicts.add(kept);
        }
    }

    private static String shortened(String reason) {
        return reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
    }
}
