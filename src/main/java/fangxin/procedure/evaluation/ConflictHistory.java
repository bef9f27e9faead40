package fangxin.procedure.evaluation;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountService;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Recorder of withdrawn declarations of a conflict, and of former employers: it keeps the recusal from every merchant
 * that had applied before, so that nobody can withdraw one and be assigned at once.
 */
@ApplicationScoped
class ConflictHistory {
    private static final int LONGEST = 500;

    @Inject
    ConflictRepository conflicts;

    @Inject
    BusinessClock businessClock;

    void record(ConflictOfInterest withdrawn, BusinessMoment now) {
        String reason =
                Messages.message(Locale.CHINESE, "evaluation.conflict.inForce.reason", now.today(), withdrawn.reason());
        conflicts
                .applied(withdrawn.creditCode(), withdrawn.nameKey())
                .forEach(code -> record(ConflictOfInterest.remaining(
                        withdrawn.account(),
                        code,
                        withdrawn.relation(),
                        shortened(reason),
                        withdrawn.declaredBy(),
                        now.at())));
    }

    void record(@Observes AccountService.EmployerChanged change) {
        if (change.before() != null) {
            BusinessMoment now = businessClock.now();
            String reason = Messages.message(
                    Locale.CHINESE, "evaluation.conflict.inForce.employer", now.today(), change.before());
            conflicts
                    .applied(null, change.beforeKey())
                    .forEach(code -> record(ConflictOfInterest.remaining(
                            change.account(),
                            code,
                            ConflictOfInterest.ConflictRelation.EMPLOYMENT,
                            shortened(reason),
                            change.account(),
                            now.at())));
        }
    }

    private void record(ConflictOfInterest declared) {
        if (!conflicts.hasConflictInForce(declared.account(), declared.creditCode())) {
            conflicts.add(declared);
        }
    }

    private static String shortened(String reason) {
        return reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
    }
}
