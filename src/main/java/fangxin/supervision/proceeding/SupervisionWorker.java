package fangxin.supervision.proceeding;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.signing.OfficialDocumentTypeRepository;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerList;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Transactions of {@link SupervisionJob}, one proceeding or title each: counts papers as delivered, ends periods for
 * statements, and proposes the next measure where a reminder or rectification was missed, also one ordered without a
 * proceeding.
 */
@ApplicationScoped
@Transactional
class SupervisionWorker {
    private static final int MOST = 500;

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

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of the proceedings whose public notice of delivery is over. */
    List<String> publicDeliveriesOver() {
        return proceedings.dueBefore(
                SupervisionState.IN_PUBLIC_DELIVERY, businessClock.now().today(), MOST);
    }

    /** Counts the paper as delivered, unless the holder was reached meanwhile. */
    void countAsDelivered(String number, Actor system) {
        SupervisionProceeding proceeding = findForUpdate(number);
        BusinessMoment now = businessClock.now();
        if (proceeding.isPublicDeliveryOver(now)) {
            proceeding.countAsDelivered(triggers.byIssue(proceeding.triggerIssue()), new ActionStamp(system, now));
        }
    }

    /** Returns the numbers of the proceedings whose signed document was published and whose notice is over. */
    List<String> decisionNoticesOver() {
        return proceedings.decisionNoticesOver(businessClock.now().today(), MOST);
    }

    /** Counts the signed document as delivered, unless the holder was reached meanwhile. */
    void countDecisionAsDelivered(String number, Actor system) {
        SupervisionProceeding proceeding = findForUpdate(number);
        BusinessMoment now = businessClock.now();
        if (proceeding.isDecisionNoticeOver(now)) {
            proceeding.countDecisionAsDelivered(
                    triggers.byIssue(proceeding.triggerIssue()), new ActionStamp(system, now));
        }
    }

    /** Returns the numbers of the proceedings whose period for the statement is over. */
    List<String> periodsOver() {
        return proceedings.dueBefore(
                SupervisionState.STATEMENT_ASKED, businessClock.now().today(), MOST);
    }

    /** Returns the numbers of the proceedings whose period for putting right is over. */
    List<String> rectificationsOver() {
        return proceedings.dueBefore(
                SupervisionState.IN_RECTIFICATION, businessClock.now().today(), MOST);
    }

    /** Ends the period of a holder that has not stated its view, unless it has just done so. */
    void endPeriod(String number, Actor system) {
        SupervisionProceeding proceeding = findForUpdate(number);
        BusinessMoment now = businessClock.now();
        if (proceeding.isPeriodOver(now)) {
            proceeding.endPeriod(triggers.byIssue(proceeding.triggerIssue()), new ActionStamp(system, now));
        }
    }

    /**
     * Proposes the measure that the terms in force state for a missed rectification, and closes the proceeding. It is only
     * closed where an officer has ended the measure on the page of the title, or another measure has followed. Without
     * such a trigger, or where its measure cannot follow or the ground of the document was withdrawn, the proceeding stays
     * in the worklist of the office.
     */
    void reportMissed(String number, Actor system) {
        SupervisionProceeding missed = findForUpdate(number);
        BusinessMoment now = businessClock.now();
        if (missed.state() == SupervisionState.IN_RECTIFICATION && !missed.isMeasureRunning()) {
            missed.confirmRectification(null, new ActionStamp(system, now));
            return;
        }
        SupervisionTriggerList terms = triggers.current();
        Optional<SupervisionTrigger> next = terms.catalogue()
                .afterMissed(missed.measure())
                .filter(trigger -> canFollow(trigger, missed.title(), now));
        if (next.isEmpty() || !missed.isNextMeasureDue(now)) {
            return;
        }
        ActionStamp by = new ActionStamp(system, now);
        SupervisionProceeding proposed = proposal(missed.title(), missed.dueOn(), terms, next.get(), missed, by);
        missed.reportMissed(proposed.number(), by);
        add(proposed, by);
    }

    /** Returns the numbers of the titles under a reminder or rectification that no open proceeding follows. */
    List<String> unfollowedMeasures() {
        return proceedings.unfollowedMeasures(MOST);
    }

    /**
     * Proposes the next measure on a title whose reminder or rectification was ordered without a proceeding, once its last
     * day is over; not where its ground was withdrawn, nor again where an officer has dismissed that.
     */
    void reportUnfollowed(String number, Actor system) {
        Title title = titles.findForUpdate(number);
        BusinessMoment now = businessClock.now();
        SupervisionTriggerList terms = triggers.current();
        TitleEvent ordered = title.timeline().reversed().stream()
                .filter(event -> event.change() != null
                        && event.change().step().setsRemedy()
                        && event.change().cause() != null)
                .findFirst()
                .orElse(null);
        if (ordered == null || !SupervisionMeasureRule.isNextMeasureDue(title, ordered, now)) {
            return;
        }
        LocalDate lastDay = title.remedyUntil(ordered);
        types.all().stream()
                .filter(type ->
                        type.step().filter(ordered.change().step()::equals).isPresent())
                .flatMap(type -> terms.catalogue().afterMissed(type.code()).stream())
                .filter(trigger -> canFollow(trigger, title, now))
                .filter(trigger -> proceedings.ofTitle(number).stream()
                        .noneMatch(other -> other.triggerCode().equals(trigger.code())
                                && !other.openedAt().isBefore(ordered.recordedAt())))
                .findFirst()
                .ifPresent(trigger -> {
                    ActionStamp by = new ActionStamp(system, now);
                    add(proposal(title, lastDay, terms, trigger, null, by), by);
                });
    }

    private SupervisionProceeding proposal(
            Title title,
            LocalDate lastDay,
            SupervisionTriggerList terms,
            SupervisionTrigger trigger,
            SupervisionProceeding missed,
            ActionStamp by) {
        int year = by.moment().today().getYear();
        return new SupervisionProceeding(
                SupervisionProceeding.numberOf(year, counters.next("supervision/" + year)),
                title,
                terms,
                trigger,
                Messages.message(Locale.CHINESE, "supervision.facts.missed", lastDay),
                missed,
                false,
                by);
    }

    /** Stores a proposal of the system and notifies the officers of its office who are not recused. */
    private void add(SupervisionProceeding proposed, ActionStamp by) {
        proceedings.add(proposed);
        Title title = proposed.title();
        mailings.toHoldersAbout(
                String.valueOf(title.holder().merchant()),
                Role.COUNTY_OFFICE,
                title.owner(),
                by.moment().today(),
                "supervision.letter.missed",
                "supervision-missed/" + proposed.number(),
                title.place().signName(),
                Settings.baseUrl() + "/work/proceeding?number=" + proposed.number());
    }

    private boolean canFollow(SupervisionTrigger trigger, Title title, BusinessMoment now) {
        return types.all().stream()
                .filter(type -> type.code().equals(trigger.measure()))
                .anyMatch(type -> type.canFollow(title, now.today()));
    }

    private SupervisionProceeding findForUpdate(String number) {
        titles.lock(proceedings.titleOf(number));
        return proceedings.findForUpdate(number);
    }
}
