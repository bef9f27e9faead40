package fangxin.complaint.handling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Value of the content of the papers of a mediation (调解文书): the appointment of Order 121, article 20, with mediator,
 * time and place, and the settlement of article 24 with the money recovered. The complainant is not named, since the
 * mirror has no name; it signs the paper.
 *
 * @param appointment ordinal of the present appointment: a new mediator, time or place is a new one
 * @param office      code of the competent office
 * @param appointedAt null where no appointment was made
 * @param settlement  whether the parties agreed on paper
 * @param recovered   null where nothing was recovered
 * @param joint       consents of the joint complainants; null of a complaint of one
 */
public record MediationPaper(
        String number,
        int appointment,
        String office,
        String trader,
        String mediator,
        Instant appointedAt,
        String place,
        boolean settlement,
        BigDecimal recovered,
        JointConsents joint) {
    /**
     * Numbers of joint complainants who consent to the settlement, and of those who refuse it, whom it does not bind.
     */
    public record JointConsents(long consented, long refused) {
        private static JointConsents of(List<JointComplainant> complainants) {
            List<JointComplainant> own = complainants.stream()
                    .filter(each -> each.role() != ComplainantRole.PROXY)
                    .toList();
            return own.size() < 2
                    ? null
                    : new JointConsents(count(own, SettlementConsent.CONSENTED), count(own, SettlementConsent.REFUSED));
        }

        private static long count(List<JointComplainant> complainants, SettlementConsent consent) {
            return complainants.stream()
                    .filter(each -> each.consent() == consent)
                    .count();
        }
    }

    static MediationPaper of(ComplaintCase complaint, List<JointComplainant> complainants) {
        Mediation mediation = complaint.mediation();
        return new MediationPaper(
                complaint.number(),
                (int) complaint.journal().stream()
                        .filter(entry -> entry.step() == HandlingStep.MEDIATE)
                        .count(),
                complaint.placement().office(),
                complaint.trader().name(),
                mediation == null ? null : mediation.mediator(),
                mediation == null ? null : mediation.appointedAt(),
                mediation == null ? null : mediation.place(),
                mediation != null && mediation.agreement() == AgreementForm.PAPER,
                complaint.recovered(),
                JointConsents.of(complainants));
    }
}
