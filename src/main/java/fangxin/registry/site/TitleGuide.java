package fangxin.registry.site;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.TimeLimit;
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
        GuideSupervision supervision,
        GuideSelfReport selfReport,
        GuideRenewal renewal,
        GuideCommitment commitment,
        GuideReturns returns,
        String rated) {
    /** @param reentryBan time in which the subject of a revoked title does not apply again */
    public record GuideSupervision(List<GuideTrigger> triggers, TimeLimit reentryBan) {
        /** The facts in groups with the same periods, and within these with the same remedy, in the order of their first ones. */
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
            LocalizedText name, TimeLimit statement, TimeLimit rectification, LocalizedText remedy) {}

    /** The next days on which the yearly report is sent, and the questions that it answers. */
    public record GuideSelfReport(LocalDate opens, LocalDate closes, List<LocalizedText> questions) {}

    /**
     * @param opensBefore    days before the last day of a title on which its renewal opens
     * @param transitionDays days in which a title stays usable while its renewal is decided
     */
    public record GuideRenewal(int opensBefore, TimeLimit handling, int years, int transitionDays) {}

    /**
     * @param observation months after the public period before stars are awarded
     * @param renewal     months before the last day in which the holder renews
     * @param stars       conditions of each grade of stars, the lowest first
     */
    public record GuideCommitment(
            List<LocalizedText> types,
            TimeLimit confirmation,
            TimeLimit association,
            TimeLimit publicPeriod,
            int observation,
            int validYears,
            int renewal,
            int transition,
            int rejoin,
            List<GuideStars> stars) {}

    /** Conditions of a grade of stars besides those of lower grades. */
    public record GuideStars(int stars, List<LocalizedText> conditions) {}

    /**
     * @param fewestDays   fewest days in which a pledge takes goods back
     * @param refusals     unjustified refusals in the term of a title that propose a proceeding
     */
    public record GuideReturns(
            TimeLimit answer, TimeLimit refund, int fewestDays, int refusals, List<LocalizedText> classes) {}
}
