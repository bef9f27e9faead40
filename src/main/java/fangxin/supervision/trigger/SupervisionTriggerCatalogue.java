package fangxin.supervision.trigger;

import fangxin.common.FieldErrors;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Value of all terms of supervision of a city (监督情形与期限): triggers, time of the office for each step, bans on re-entry,
 * and public delivery; it finds, exchanges and completes triggers, and refuses wrong ones; also content of
 * config/supervision-triggers.json.
 *
 * @param handling   time in which the office takes the next step of a proceeding
 * @param reentryBan term in which the holder of a revoked title cannot apply again
 * @param downgradeBan term in which the holder of a downgraded title cannot apply again, 0 for none; that of the
 *                     programme where an older issue states none
 * @param publicDelivery terms of delivery by public notice; those of the programme where an older issue states none
 */
public record SupervisionTriggerCatalogue(
        @NotNull(message = "{supervision.trigger.days}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{supervision.trigger.days}")
        TimeLimit handling,

        @NotNull(message = "{supervision.trigger.ban}")
        @Valid
        @TimeLimitRange(days = 3650, years = 10, message = "{supervision.trigger.ban}")
        TimeLimit reentryBan,

        @Valid
        @TimeLimitRange(days = 3650, years = 10, zeroPermitted = true, message = "{supervision.trigger.downgradeBan}")
        TimeLimit downgradeBan,

        @NotNull(message = "{supervision.trigger.none}")
        @Size(min = 1, max = MOST, message = "{supervision.trigger.none}")
        List<@NotNull @Valid SupervisionTrigger> triggers,

        @Valid PublicDeliveryTerms publicDelivery) {
    /** Maximum number of triggers: their texts share one database column. */
    static final int MOST = 30;

    /** Default ban after a downgrade, for issues that predate it. */
    static final TimeLimit DOWNGRADE_BAN = new TimeLimit(1, TimeLimit.Unit.YEARS, "default");

    /** Codes of triggers that a step or a measure of the programme needs, and which an earlier version did not have. */
    static final Set<String> ADDED_BY_THE_PROGRAMME = Set.of(
            "SELF_REPORT_MISSING",
            "EVIDENCE_WITHDRAWN",
            "MATTER_CORRECTED",
            "RECHECK_FAILED",
            "MESSAGES_UNANSWERED",
            "MEMBER_SHARE",
            "GRADE_NOT_HELD");

    public SupervisionTriggerCatalogue {
        triggers = triggers == null ? List.of() : new ArrayList<>(triggers);
        publicDelivery = publicDelivery == null ? PublicDeliveryTerms.DEFAULT : publicDelivery;
        downgradeBan = downgradeBan == null ? DOWNGRADE_BAN : downgradeBan;
    }

    public Optional<SupervisionTrigger> find(String code) {
        return triggers.stream().filter(trigger -> trigger.code().equals(code)).findFirst();
    }

    /** Returns the trigger under which the system reports that the rectification of a measure was missed. */
    public Optional<SupervisionTrigger> afterMissed(String measure) {
        return triggers.stream()
                .filter(trigger -> measure.equals(trigger.afterMissed()))
                .findFirst();
    }

    /** Returns the catalogue with a trigger added, or exchanged for the one with its code. */
    SupervisionTriggerCatalogue with(SupervisionTrigger changed) {
        List<SupervisionTrigger> all = new ArrayList<>(triggers);
        all.replaceAll(each -> each.code().equals(changed.code()) ? changed : each);
        if (find(changed.code()).isEmpty()) {
            all.add(changed);
        }
        return new SupervisionTriggerCatalogue(handling, reentryBan, downgradeBan, all, publicDelivery);
    }

    /**
     * Returns the catalogue with the triggers that a step or a measure of the programme needs, from a newer
     * configuration.
     *
     * @param known codes of the triggers that an issue has had: those that are missing were removed by an officer
     */
    SupervisionTriggerCatalogue completedBy(SupervisionTriggerCatalogue newer, Set<String> known) {
        List<SupervisionTrigger> all = new ArrayList<>(triggers);
        newer.triggers.stream()
                .filter(trigger -> ADDED_BY_THE_PROGRAMME.contains(trigger.code()))
                .filter(trigger -> find(trigger.code()).isEmpty() && !known.contains(trigger.code()))
                .limit(Math.max(0, MOST - triggers.size()))
                .forEach(all::add);
        return new SupervisionTriggerCatalogue(handling, reentryBan, downgradeBan, all, publicDelivery);
    }

    SupervisionTriggerCatalogue without(String code) {
        return new SupervisionTriggerCatalogue(
                handling,
                reentryBan,
                downgradeBan,
                triggers.stream().filter(each -> !each.code().equals(code)).toList(),
                publicDelivery);
    }

    /**
     * Refuses a catalogue with a faulty trigger, two triggers of one code, two for one missed measure, a measure that no
     * type of official document carries out, or a period for rectification where the measure sets none.
     *
     * @param measures   codes of the types of official document that decide on titles
     * @param rectifying codes of those whose measure sets a period for rectification
     */
    void check(Set<String> measures, Set<String> rectifying) {
        FieldErrors errors = new FieldErrors()
                .validate(this)
                .refuse(
                        reentryBan != null && FieldErrors.tidy(reentryBan.source()) == null,
                        "reentryBan.source",
                        "supervision.trigger.source")
                .refuse(
                        FieldErrors.tidy(downgradeBan.source()) == null,
                        "downgradeBan.source",
                        "supervision.trigger.source");
        Set<String> codes = new HashSet<>();
        Set<String> missed = new HashSet<>();
        for (int i = 0; i < triggers.size(); i++) {
            SupervisionTrigger trigger = triggers.get(i);
            if (trigger != null) {
                String field = "triggers." + i;
                errors.refuse(
                                !codes.add(String.valueOf(trigger.code())),
                                field + ".code",
                                "supervision.trigger.twice",
                                String.valueOf(trigger.code()))
                        .refuse(
                                trigger.measure() != null && !measures.contains(trigger.measure()),
                                field + ".measure",
                                "supervision.trigger.measure")
                        .refuse(
                                trigger.rectification() != null
                                        && measures.contains(trigger.measure())
                                        && !rectifying.contains(trigger.measure()),
                                field + ".rectification",
                                "supervision.trigger.rectification.none")
                        .refuse(
                                isWorkingYear(trigger.rectification()),
                                field + ".rectification",
                                "supervision.trigger.rectification")
                        .refuse(
                                trigger.afterMissed() != null && !measures.contains(trigger.afterMissed()),
                                field + ".afterMissed",
                                "supervision.trigger.measure")
                        .refuse(
                                trigger.afterMissed() != null && !missed.add(trigger.afterMissed()),
                                field + ".afterMissed",
                                "supervision.trigger.missedTwice")
                        .refuse(
                                trigger.threshold() != null
                                        && !trigger.threshold().hasFittingGrounds(),
                                field + ".threshold.grounds",
                                "supervision.threshold.grounds.fit");
            }
        }
        errors.check();
    }

    /** Returns whether a period in working days exceeds a year; a constraint of the trigger limits periods in days. */
    private static boolean isWorkingYear(TimeLimit rectification) {
        return rectification != null
                && rectification.unit() == TimeLimit.Unit.WORKING_DAYS
                && rectification.value() <= 365
                && rectification.exceedsAYear();
    }
}
