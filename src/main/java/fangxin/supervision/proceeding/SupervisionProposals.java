package fangxin.supervision.proceeding;

import fangxin.naming.signing.OfficialDocumentTypeRepository;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Role;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerList;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Bean with which another feature proposes a measure on a title, inside the transaction of its service, and which
 * notifies the office that keeps the title. A person decides on the proposal.
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
    SequenceCounters counters;

    @Inject
    AccountNotifier mailings;

    /**
     * Opens a proceeding under a trigger of the terms in force. Opens none where the terms have no such trigger, its
     * measure cannot follow the standing of the title, or a proceeding under it is open. The caller has locked the title.
     *
     * @return the number of the proceeding that is open under the trigger now; empty where there is none
     */
    public Optional<String> propose(Title title, String triggerCode, String facts, ActionStamp by) {
        SupervisionTriggerList terms = triggers.current();
        Optional<String> open = proceedings.ofTitle(title.number()).stream()
                .filter(other -> other.state().isOpen() && other.triggerCode().equals(triggerCode))
                .map(SupervisionProceeding::number)
                .findFirst();
        return open.or(() -> terms.catalogue()
                .find(triggerCode)
                .filter(trigger -> canFollow(trigger, title, by))
                .map(trigger -> open(title, terms, trigger, facts, by)));
    }

    private boolean canFollow(SupervisionTrigger trigger, Title title, ActionStamp by) {
        return types.all().stream()
                .filter(type -> type.code().equals(trigger.measure()))
                .anyMatch(type -> type.canFollow(title, by.moment().today()));
    }

    private String open(
            Title title, SupervisionTriggerList terms, SupervisionTrigger trigger, String facts, ActionStamp by) {
        int year = by.moment().today().getYear();
        SupervisionProceeding proposed = new SupervisionProceeding(
                SupervisionProceeding.numberOf(year, counters.next("supervision/" + year)),
                title,
                terms,
                trigger,
                facts,
                null,
                by);
        proceedings.add(proposed);
        mailings.toHolders(
                Role.COUNTY_OFFICE,
                title.owner(),
                by.moment().today(),
                "supervision.letter.proposed",
                "supervision-proposed/" + proposed.number(),
                title.place().signName(),
                proposed.name(),
                Settings.baseUrl() + "/work/proceeding?number=" + proposed.number());
        return proposed.number();
    }
}
