package fangxin.registry.site;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.TimeLimit;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * View of the guide for holders: what follows the naming by the terms in force, that is supervision, yearly
 * self-report, renewal, the track of commitment, returns and the rating.
 *
 * @param rated document by which the rating was adopted, or null while it is not public
 */
public record TitleGuide(
        @NotNull GuideSupervision supervision,
        @NotNull GuideSelfReport selfReport,
        @NotNull GuideRenewal renewal,
        @NotNull GuideCommitment commitment,
        @NotNull GuideReturns returns,
        String rated) {
    /**
     * @param reentryBan   time in which the subject of a revoked title does not apply again
     * @param downgradeBan the same for a downgraded title; 0 for none
     */
    public record GuideSupervision(
            @NotNull List<GuideTrigger> triggers,
            @NotNull TimeLimit reentryBan,
            @NotNull TimeLimit downgradeBan) {
        /**
         * Returns the facts in groups with the same periods, and within these with the same remedy, in the order of
         * their first ones.
         */
        public List<GuideTriggerPeriods> groups() {
            return group(
                            triggers,
                            trigger ->
                                    new GuideTriggerPeriods(trigger.statement(), trigger.rectification(), 0, List.of()))
                    .entrySet()
                    .stream()
                    .map(alike -> new GuideTriggerPeriods(
                            alike.getKey().statement(),
                            alike.getKey().rectification(),
                            alike.getValue().size(),
                            group(alike.getValue(), GuideTrigger::remedy).entrySet().stream()
                                    .map(one -> new GuideTriggerGroup(
                                            one.getKey(),
                                            one.getValue().stream()
                                                    .map(GuideTrigger::name)
                                                    .toList()))
                                    .toList()))
                    .toList();
        }

        private static <K> Map<K, List<GuideTrigger>> group(List<GuideTrigger> all, Function<GuideTrigger, K> by) {
            return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        }
    }

    /**
     * Facts with the same periods.
     *
     * @param rectification period for putting right, or null
     * @param count         number of the facts
     */
    public record GuideTriggerPeriods(
            TimeLimit statement, TimeLimit rectification, int count, List<GuideTriggerGroup> groups) {}

    /** Facts with the same remedy. */
    public record GuideTriggerGroup(LocalizedText remedy, List<LocalizedText> names) {}

    /**
     * A fact that begins a proceeding of supervision.
     *
     * @param statement     period in which the holder states its view
     * @param rectification period for putting right, or null
     */
    public record GuideTrigger(
            @NotNull LocalizedText name,
            @NotNull TimeLimit statement,
            TimeLimit rectification,
            @NotNull LocalizedText remedy) {}

    /** The next days on which the yearly report is sent, and the questions that it answers. */
    public record GuideSelfReport(
            @NotNull LocalDate opens,
            @NotNull LocalDate closes,
            @NotNull List<LocalizedText> questions) {}

    /**
     * @param opensBefore    days before the last day of a title on which its renewal opens
     * @param transitionDays days in which a title stays usable while its renewal is decided
     */
    public record GuideRenewal(int opensBefore, @NotNull TimeLimit handling, int years, int transitionDays) {}

    /**
     * @param observation months after the public period before stars are awarded
     * @param renewal     months before the last day in which the holder renews
     * @param stars       conditions of each grade of stars, the lowest first
     */
    public record GuideCommitment(
            @NotNull List<LocalizedText> types,
            @NotNull TimeLimit confirmation,
            @NotNull TimeLimit association,
            @NotNull TimeLimit publicPeriod,
            int observation,
            int validYears,
            int renewal,
            int transition,
            int rejoin,
            @NotNull List<GuideStars> stars) {}

    /** Conditions of a grade of stars besides those of lower grades. */
    public record GuideStars(int stars, @NotNull List<LocalizedText> conditions) {}

    /**
     * @param fewestDays   fewest days in which a pledge takes goods back
     * @param refusals     unjustified refusals in the term of a title that propose a proceeding
     */
    public record GuideReturns(
            @NotNull TimeLimit answer,
            @NotNull TimeLimit refund,
            int fewestDays,
            int refusals,
            @NotNull List<LocalizedText> classes) {}
}
