package fangxin.complaint.handling;

import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.HandlingLimit;
import fangxin.complaint.timelimit.StatutoryLimit;
import fangxin.organization.calendar.BusinessMoment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Value of the content of a notice to the parties of a complaint (告知书): that it is accepted or refused (Order 121,
 * article 15), or that its mediation has ended (article 23). The complainant is not named, since the mirror has no name.
 *
 * @param step       acceptance, refusal or ending
 * @param office     code of the competent office
 * @param acceptedOn null where the complaint was refused
 * @param takenOn    day of the step
 * @param mediateBy  last day of the mediation, as the parties were notified; null where it is unknown
 * @param ground     ground of the refusal or ending in Chinese; null of an acceptance
 * @param article    article of the decision; null where the terms no longer state it
 * @param words      reason in words; null where none was entered, and once the case is erased
 */
public record CaseNotice(
        HandlingStep step,
        String number,
        String office,
        String trader,
        LocalDate receivedOn,
        LocalDate acceptedOn,
        LocalDate takenOn,
        LocalDate mediateBy,
        String ground,
        String article,
        String words) {
    /** Returns the reason in words; the ground where none was entered, since a refusal always states a reason. */
    public String reason() {
        return words == null || words.isBlank() ? ground : words;
    }

    /** Returns the notices of a case in the order of its steps: each of them is taken once. */
    static List<CaseNotice> of(ComplaintCase complaint, ComplaintTerms terms) {
        return complaint.journal().stream()
                .filter(entry -> entry.step().hasNotice())
                .map(entry -> of(complaint, entry, terms))
                .toList();
    }

    private static CaseNotice of(ComplaintCase complaint, ComplaintEntry entry, ComplaintTerms terms) {
        LocalDate takenOn = entry.step() == HandlingStep.ACCEPT ? complaint.acceptedOn() : complaint.endedOn();
        Optional<ComplaintCode> ground = entry.step().grounds().flatMap(list -> terms.code(list, entry.ground()));
        return new CaseNotice(
                entry.step(),
                complaint.number(),
                complaint.placement().office(),
                complaint.trader().name(),
                BusinessMoment.dayOf(complaint.receivedAt()),
                complaint.acceptedOn(),
                takenOn,
                complaint.announcedDueOn(HandlingLimit.MEDIATE),
                ground.map(code -> code.name().zh()).orElse(entry.ground()),
                entry.step() == HandlingStep.ACCEPT
                        ? terms.limitOn(HandlingLimit.ACCEPT, takenOn)
                                .map(StatutoryLimit::article)
                                .orElse(null)
                        : ground.map(ComplaintCode::article).orElse(null),
                entry.words());
    }
}
