package fangxin.statistics;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.StageChangeRule;
import fangxin.procedure.candidacy.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Value of the progress of a round (批次进展): for each stage how many of its cases have reached it, are there now and are
 * overdue, the median of their working days there, and the oldest case. A step that was recalled counts neither as
 * reached nor as a new beginning.
 *
 * @param cases  number of cases
 * @param stages stages that a case has reached, in the order of the procedure
 */
public record RoundProgress(long cases, List<StageProgress> stages) {
    /**
     * Stages without a due step: the case has ended, or was refused and continues only if the applicant requests it.
     */
    private static final Set<Stage> RESTING =
            EnumSet.of(Stage.NAMED, Stage.DECLINED, Stage.REFUSED, Stage.WITHDRAWN, Stage.LAPSED);

    /**
     * One stage of the funnel.
     *
     * @param reached    cases that are or were at the stage
     * @param present    cases that are there now
     * @param overdue    those of them whose due day has passed; 0 where none has to act
     * @param medianDays median of the working days that the present cases have been there; null where none has to act
     * @param oldest     the case that has been there for the longest time; null where none has to act
     */
    public record StageProgress(
            Stage stage, long reached, long present, long overdue, Double medianDays, AgedCase oldest) {}

    /** A case with the working days since it entered its stage. */
    public record AgedCase(String reference, int workingDays) {}

    /**
     * Stay of a case at a stage.
     *
     * @param until   day on which it left; today while it has to leave; the day on which it came where it has not
     * @param present whether it has to leave it still
     * @param dueOn   day by which it has to, or null
     */
    record CaseStay(Stage stage, LocalDate from, LocalDate until, boolean present, LocalDate dueOn) {}

    /** Change of the stage of a case, as its journal records it. */
    record StageChange(Step step, Stage after, Instant recordedAt) {}

    /** A case as it is counted: its present stage, its due day, and the changes of its stage in their order. */
    record RoundCase(String reference, Stage stage, Instant createdAt, LocalDate dueOn, List<StageChange> changes) {
        /** Returns the changes of stage without those that were recalled. */
        private List<StageChange> counting() {
            return StageChangeRule.counting(changes, StageChange::step);
        }

        private Set<Stage> reachedStages() {
            Set<Stage> reached = EnumSet.of(Stage.DRAFT, stage);
            counting().forEach(change -> reached.add(change.after()));
            return reached;
        }

        /** Returns the periods at each stage in order, the first as a draft; a recalled step ends no period. */
        Stream<CaseStay> stays(BusinessMoment now) {
            List<StageChange> counting = new ArrayList<>();
            counting.add(new StageChange(null, Stage.DRAFT, createdAt));
            counting.addAll(counting());
            LocalDate since = BusinessMoment.dayOf(counting.getLast().recordedAt());
            boolean waiting = !RESTING.contains(stage);
            return Stream.concat(
                    IntStream.range(0, counting.size() - 1)
                            .mapToObj(at -> new CaseStay(
                                    counting.get(at).after(),
                                    BusinessMoment.dayOf(counting.get(at).recordedAt()),
                                    BusinessMoment.dayOf(counting.get(at + 1).recordedAt()),
                                    false,
                                    null)),
                    Stream.of(new CaseStay(
                            stage, since, waiting ? now.today() : since, waiting, waiting ? dueOn : null)));
        }

        private LocalDate since() {
            List<StageChange> counting = counting();
            return BusinessMoment.dayOf(
                    counting.isEmpty() ? createdAt : counting.getLast().recordedAt());
        }

        private boolean isOverdue(BusinessMoment now) {
            return stage.isOverdue(dueOn, now.today());
        }
    }

    static RoundProgress of(Collection<RoundCase> cases, BusinessMoment now) {
        List<StageProgress> stages = new ArrayList<>();
        List<Set<Stage>> reached = cases.stream().map(RoundCase::reachedStages).toList();
        for (Stage stage : Stage.values()) {
            long ever = reached.stream().filter(each -> each.contains(stage)).count();
            if (ever > 0) {
                stages.add(progress(
                        stage,
                        ever,
                        cases.stream().filter(each -> each.stage() == stage).toList(),
                        now));
            }
        }
        return new RoundProgress(cases.size(), stages);
    }

    private static StageProgress progress(Stage stage, long reached, List<RoundCase> present, BusinessMoment now) {
        List<RoundCase> waiting = RESTING.contains(stage) ? List.of() : present;
        List<AgedCase> ages = waiting.stream()
                .map(each -> new AgedCase(each.reference(), now.calendar().daysLeft(each.since(), now.today())))
                .sorted(Comparator.comparingInt(AgedCase::workingDays)
                        .thenComparing(AgedCase::reference, Comparator.reverseOrder()))
                .toList();
        return new StageProgress(
                stage,
                reached,
                present.size(),
                waiting.stream().filter(each -> each.isOverdue(now)).count(),
                median(ages.stream().mapToInt(AgedCase::workingDays).toArray()),
                ages.isEmpty() ? null : ages.getLast());
    }

    /** Returns the median of sorted numbers: the middle one, or the mean of the middle two; null for none. */
    private static Double median(int[] sorted) {
        if (sorted.length == 0) {
            return null;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
    }
}
