package fangxin.supervision.proceeding;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.signing.OfficialDocumentTypeRepository;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.identity.AccountNotifier;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerList;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Domain service by which later features propose proceedings of supervision under a trigger, and take a proposal back
 * when the fact behind it has ended.
 */
@ApplicationScoped
public class SupervisionProposals {
    /**
     * State of a proposal after it was taken back.
     *
     * @param open     whether its official document is in the signing chain, so that persons have to act
     * @param document id of its signed official document, or null
     */
    public record ProposalOutcome(boolean open, String document) {}

    @Inject
    SupervisionRepository proceedings;

    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    OfficialDocumentTypeRepository types;

    @Inject
    TitleRepository titles;

    @Inject
    SequenceCounters counters;

    @Inject
    AccountNotifier mailings;

    /**
     * Opens a proceeding on a title. Empty where the terms have no such trigger, its measure cannot follow the standing
     * of the title, or a proceeding is open under it.
     *
     * @return the number of the proceeding
     */
    public Optional<String> propose(String number, String trigger, String facts, ActionStamp by) {
        Title title = titles.findForUpdate(number);
        SupervisionTriggerList terms = triggers.current();
        return terms.catalogue()
                .find(trigger)
                .filter(found -> canFollow(found, title, by))
                .filter(found -> proceedings.ofTitle(number).stream()
                        .noneMatch(other -> other.state().isOpen()
                                && other.triggerCode().equals(found.code())))
                .map(found -> {
                    int year = by.moment().today().getYear();
                    SupervisionProceeding opened = new SupervisionProceeding(
                            SupervisionProceeding.numberOf(year, counters.next("supervision/" + year)),
                            title,
                            terms,
                            found,
                            facts,
                            null,
                            by);
                    proceedings.add(opened);
                    return opened.number();
                });
    }

    /**
     * Takes a proposal back: before a decision it is dismissed, and a holder that was asked is notified. After it
     * nothing changes here.
     */
    public ProposalOutcome retract(String number, String reason, ActionStamp by) {
        titles.lock(proceedings.titleOf(number));
        SupervisionProceeding proceeding = proceedings.findForUpdate(number);
        if (SupervisionStep.DISMISS.from().contains(proceeding.state())) {
            proceeding.dismiss(reason, by);
            if (proceeding.statementDueOn() != null) {
                mailings.toMerchant(
                        String.valueOf(proceeding.title().holder().merchant()),
                        by.moment().today(),
                        "supervision.letter.dismissed",
                        "supervision-dismissed/" + number,
                        proceeding.title().place().signName(),
                        proceeding.name(),
                        reason);
            }
        }
        return new ProposalOutcome(
                proceeding.state() == SupervisionState.DECIDED,
                proceeding.state() == SupervisionState.CLOSED || proceeding.state() == SupervisionState.IN_RECTIFICATION
                        ? proceeding.document()
                        : null);
    }

    private boolean canFollow(SupervisionTrigger trigger, Title title, ActionStamp by) {
        return types.all().stream()
                .filter(type -> type.code().equals(trigger.measure()))
                .anyMatch(type -> type.canFollow(title, by.moment().today()));
    }
}
