package fangxin.complaint.handling;

import java.math.BigDecimal;
import java.time.Instant;

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
        BigDecimal recovered) {
    static MediationPaper of(ComplaintCase complaint) {
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
                complaint.recovered());
    }
}
