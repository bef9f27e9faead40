package fangxin.supervision.selfreport;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.SeparateTransactionService;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.persistence.DatabaseStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Service boundary for reminding several holders of their self-reports at once; each is reminded or refused by itself,
 * in a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed(RoleNames.COUNTY_OFFICE)
public class SelfReportReminderService {
    @Inject
    SelfReportReviewService reviews;

    @Inject
    SeparateTransactionService transactions;

    public List<SelfReportOutcome> remind(SelfReportReminderInput input) {
        Constraints.check(input);
        return input.titles().stream().distinct().map(this::remind).toList();
    }

    private SelfReportOutcome remind(String title) {
        try {
            transactions.run(() -> reviews.remind(title));
            return new SelfReportOutcome(title, List.of());
        } catch (RuleViolation refused) {
            return new SelfReportOutcome(title, refused.violations());
        } catch (RuntimeException failed) {
            return new SelfReportOutcome(
                    title, List.of(DatabaseStatus.violation(failed).orElseThrow(() -> failed)));
        }
    }
}
