package fangxin.supervision.proceeding;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.signing.OfficialDocumentType;
import fangxin.naming.signing.OfficialDocumentTypeRepository;
import fangxin.naming.title.Title;
import fangxin.platform.persistence.SequenceCounters;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerList;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Domain service that opens proceedings of supervision (立项) by the terms in force, only one at a time for a title and a
 * trigger, and finds the one that runs. Callers hold the title.
 */
@ApplicationScoped
public class ProceedingOpening {
    @Inject
    SupervisionRepository proceedings;

    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    OfficialDocumentTypeRepository types;

    @Inject
    SequenceCounters counters;

    /** Opens a proceeding. Refused where one is open under the same trigger, or its measure cannot follow. */
    SupervisionProceeding open(Title title, String triggerCode, String facts, ActionStamp by) {
        running(title, triggerCode).ifPresent(other -> {
            throw RuleViolation.conflict("supervision.already", title.place().signName(), other.number());
        });
        SupervisionTriggerList terms = triggers.current();
        SupervisionTrigger trigger = terms.catalogue()
                .find(triggerCode)
                .orElseThrow(() -> RuleViolation.at("trigger", "supervision.trigger.unknown", triggerCode));
        OfficialDocumentType measure = type(trigger.measure());
        SupervisionMeasureRule.require(title, measure, by.moment().today());
        int year = by.moment().today().getYear();
        SupervisionProceeding proceeding = new SupervisionProceeding(
                SupervisionProceeding.numberOf(year, counters.next("supervision/" + year)),
                title,
                terms,
                trigger,
                facts,
                null,
                SupervisionMeasureRule.isRestoring(measure),
                by);
        proceedings.add(proceeding);
        return proceeding;
    }

    /** Opens a proceeding, unless one is open under the same trigger; returns the number of the one that runs. */
    public String openUnlessRunning(Title title, String triggerCode, String facts, ActionStamp by) {
        return running(title, triggerCode)
                .orElseGet(() -> open(title, triggerCode, facts, by))
                .number();
    }

    /** Returns whether a proceeding can be opened on a title, or runs: the measure of the trigger can follow its status. */
    public boolean isPossible(Title title, String triggerCode, LocalDate today) {
        return running(title, triggerCode).isPresent()
                || triggers.current()
                        .catalogue()
                        .find(triggerCode)
                        .filter(trigger -> type(trigger.measure()).canFollow(title, today))
                        .isPresent();
    }

    /** Returns whether the terms in force have a trigger. */
    public boolean isPossibleUnder(String triggerCode) {
        return triggers.current().catalogue().find(triggerCode).isPresent();
    }

    private Optional<SupervisionProceeding> running(Title title, String triggerCode) {
        return proceedings.ofTitle(title.number()).stream()
                .filter(other -> other.state().isOpen() && other.triggerCode().equals(triggerCode))
                .findFirst();
    }

    /** Returns the type of official document that carries out a measure. */
    OfficialDocumentType type(String measure) {
        return types.all().stream()
                .filter(type -> type.code().equals(measure))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("supervision.measure.unknown", measure));
    }
}
