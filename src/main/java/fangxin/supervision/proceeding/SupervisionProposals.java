package fangxin.supervision.proceeding;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.signing.OfficialDocumentTypeRepository;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Role;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerList;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Domain service by which other features, inside the transaction of their service, propose a proceeding on a title
 * under a trigger of the terms in force, find the one that is open, and take a proposal back when the fact behind it
 * has ended. It notifies the officers of the office that keeps the title who are not recused from its holder; a person
 * decides.
 */
@ApplicationScoped
public class SupervisionProposals {
    /**
     * State of a proposal after its withdrawal.
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
     * Opens a proceeding, and returns its number. Empty where the terms have no such trigger, its measure cannot follow the
     * standing of the title, or a proceeding is open under it.
     *
     * @param facts what was found, as a sentence that the system composed in Chinese
     */
    public Optional<String> propose(String number, String trigger, String facts, ActionStamp by) {
        Title title = titles.findForUpdate(number);
        SupervisionTriggerList terms = triggers.current();
        return terms.catalogue()
                .find(trigger)
                .filter(known -> canFollow(known, title, by))
                .filter(known -> openUnder(number, trigger).isEmpty())
                .map(known -> open(title, terms, known, facts, by));
    }

    /** Returns the number of the proceeding on a title that is open under a trigger. */
    public Optional<String> openUnder(String number, String trigger) {
        return proceedings.ofTitle(number).stream()
                .filter(proceeding ->
                        proceeding.state().isOpen() && proceeding.triggerCode().equals(trigger))
                .map(SupervisionProceeding::number)
                .findFirst();
    }

    /** Returns the number of the open proceeding on a title, under any trigger; empty where none is open. */
    public Optional<String> openOn(String number) {
        return proceedings.openOf(number).stream().findFirst();
    }

    /** Returns whether a proceeding on a title was opened under a trigger since a time, in any state now. */
    public boolean wasProposedSince(String number, String trigger, Instant since) {
        return proceedings.ofTitle(number).stream()
                .anyMatch(proceeding -> proceeding.triggerCode().equals(trigger)
                        && !proceeding.openedAt().isBefore(since));
    }

    /**
     * Returns the numbers of a proceeding and of all that were proposed since its rectification was missed: they rest
     * on the same fact.
     */
    public List<String> withSuccessors(String number) {
        List<String> all = new ArrayList<>(List.of(number));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(proceedings.successorsOf(all.get(i)));
        }
        return all;
    }

    /**
     * Withdraws a proposal: before a decision, dismisses it and notifies a holder that has been asked for its
     * statement. After the decision, changes nothing.
     */
    public ProposalOutcome retract(String number, String reason, ActionStamp by) {
        titles.lock(proceedings.titleOf(number));
        SupervisionProceeding proceeding = proceedings.findForUpdate(number);
        if (SupervisionStep.DISMISS.from().contains(proceeding.state())) {
            proceeding.dismiss(reason, by);
            if (proceeding.isAsked()) {
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

    private String open(
            Title title, SupervisionTriggerList terms, SupervisionTrigger trigger, String facts, ActionStamp by) {
        int year = by.moment().today().getYear();
        String number = SupervisionProceeding.numberOf(year, counters.next("supervision/" + year));
        proceedings.add(new SupervisionProceeding(
                number,
                title,
                terms,
                trigger,
                facts,
                null,
                SupervisionMeasureRule.isRestoring(types.byCode(trigger.measure())),
                by));
        mailings.toHoldersAbout(
                String.valueOf(title.holder().merchant()),
                Role.COUNTY_OFFICE,
                title.owner(),
                by.moment().today(),
                "supervision.letter.proposed",
                "supervision-proposed/" + number,
                title.place().signName(),
                trigger.name(),
                Settings.baseUrl() + "/work/proceeding?number=" + number);
        return number;
    }

    private boolean canFollow(SupervisionTrigger trigger, Title title, ActionStamp by) {
        return types.all().stream()
                .filter(type -> type.code().equals(trigger.measure()))
                .anyMatch(type -> type.canFollow(title, by.moment().today()));
    }
}
