package fangxin.complaint.handling;

import fangxin.commitment.pledge.StarContradictions;
import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Adapter of the port {@link StarContradictions} for the condition that all disputes of a year are handled: a complaint
 * that ended because the trader did not attend the mediation without good reason (未配合) contradicts it. A complaint that
 * is being handled does not, nor does one that ended without an agreement.
 */
@ApplicationScoped
class ComplaintStarCondition implements StarContradictions {
    @Inject
    ClosedComplaintReader complaints;

    @Override
    public Optional<LocalizedText> to(String gate, Title title, LocalDate day) {
        long count = DISPUTES_HANDLED.equals(gate)
                ? complaints.countUnattended(title.number(), day.minusYears(1), day.plusDays(1))
                : 0;
        return count == 0 ? Optional.empty() : Optional.of(Messages.inBoth("handling.gate.unattended", count));
    }
}
