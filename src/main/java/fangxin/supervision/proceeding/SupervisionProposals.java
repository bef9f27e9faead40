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
import java.util.Optional;

/**
 * Domain service by which a later feature opens a proceeding on a title under a trigger of the terms in force, in the
 * name of the system, and notifies the office that keeps the title. A person decides on the proposal.
 */
@ApplicationScoped
public class SupervisionProposals {
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
     * Opens a proceeding, and returns its number. Empty where the terms have no such trigger, where its measure cannot
     * follow the standing of the title, where a proceeding under it is open, or where one was opened since a time: an
     * officer has dismissed it.
     *
     * @param facts what was found, as a sentence that the system composed in Chinese
     * @param since time from which the facts are known
     */
    public Optional<String> propose(String number, String trigger, String facts, Instant since, ActionStamp by) {
        Title title = titles.findForUpdate(number);
        SupervisionTriggerList terms = triggers.current();
        return terms.catalogue()
                .find(trigger)
                .filter(known -> canFollow(known, title, by))
                .filter(known -> proceedings.ofTitle(title.number()).stream()
                        .noneMatch(other -> other.triggerCode().equals(trigger)
                                && (other.state().isOpen() || !other.openedAt().isBefore(since))))
                .map(known -> open(title, terms, known, facts, by));
    }

    private String open(
            Title title, SupervisionTriggerList terms, SupervisionTrigger trigger, String facts, ActionStamp by) {
        int year = by.moment().today().getYear();
        String number = SupervisionProceeding.numberOf(year, counters.next("supervision/" + year));
        proceedings.add(new SupervisionProceeding(number, title, terms, trigger, facts, null, by));
        mailings.toHolders(
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
