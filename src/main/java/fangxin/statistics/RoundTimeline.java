package fangxin.statistics;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Stage;
import fangxin.statistics.RoundProgress.CaseStay;
import fangxin.statistics.RoundProgress.RoundCase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Value: timeline of a round (批次时间轴), the time for applications and the period in which each stage had cases on one
 * axis of days.
 *
 * @param first  first day of the axis
 * @param last   last day of the axis: of the time for applications, of the last period, or by which a case is due
 * @param opens  first day for applications
 * @param closes last day for applications
 * @param stages in the order of the procedure
 */
public record RoundTimeline(
        LocalDate first, LocalDate last, LocalDate opens, LocalDate closes, List<StagePeriod> stages) {
    /**
     * Period in which a stage had cases.
     *
     * @param from    day on which the first one came
     * @param until   day on which the last one left; today where one has to leave it still; the day on which the last one came
     *                where none has to
     * @param present whether one has to leave it still
     * @param dueOn   latest day by which one of these is due, or null
     */
    public record StagePeriod(Stage stage, LocalDate from, LocalDate until, boolean present, LocalDate dueOn) {
        private static StagePeriod of(Stage stage, List<CaseStay> stays) {
            return new StagePeriod(
                    stage,
                    stays.stream()
                            .map(CaseStay::from)
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                    stays.stream()
                            .map(CaseStay::until)
                            .max(Comparator.naturalOrder())
                            .orElseThrow(),
                    stays.stream().anyMatch(CaseStay::present),
                    stays.stream()
                            .map(CaseStay::dueOn)
                            .filter(Objects::nonNull)
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        }
    }

    static RoundTimeline of(LocalDate opens, LocalDate closes, Collection<RoundCase> cases, BusinessMoment now) {
        List<CaseStay> stays = cases.stream().flatMap(each -> each.stays(now)).toList();
        List<StagePeriod> stages = Arrays.stream(Stage.values())
                .filter(stage -> stays.stream().anyMatch(stay -> stay.stage() == stage))
                .map(stage -> StagePeriod.of(
                        stage,
                        stays.stream().filter(stay -> stay.stage() == stage).toList()))
                .toList();
        return new RoundTimeline(
                Stream.concat(Stream.of(opens), stages.stream().map(StagePeriod::from))
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                Stream.concat(
                                Stream.of(closes),
                                stages.stream().flatMap(stage -> Stream.of(stage.until(), stage.dueOn())))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                opens,
                closes,
                stages);
    }
}
