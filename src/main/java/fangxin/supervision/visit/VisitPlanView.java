package fangxin.supervision.visit;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a plan of visits: office, type, name, term, selection, who began it, its numbers of visits by state, and
 * whether the reader adds visits.
 *
 * @param owner    name of the office
 * @param selected number of titles of the selection that the plan does not visit yet and can visit; null in a list
 * @param full     number of those that it cannot visit, since their premises have the most visits of the year; null in a
 *                 list
 * @param mayAdd   whether the reader adds visits
 */
public record VisitPlanView(
        @NotNull String number,
        @NotNull LocalizedText owner,
        @NotNull VisitType type,
        @NotNull String name,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotNull VisitSelection selection,
        @NotNull PlanBeginning begun,
        @NotNull PlanNumbers numbers,
        Integer selected,
        Integer full,
        boolean mayAdd)
        implements Serializable {

    /**
     * Numbers of the titles of a selection without a visit of the plan.
     *
     * @param selected those to which the plan can add a visit
     * @param full     those whose premises have the most visits of the year
     */
    record PlanChoice(int selected, int full) {}

    /**
     * The beginning of a plan: person, time and random draw.
     *
     * @param draw       number of the random draw whose units it visits, or null
     * @param returnTest whether it tests the pledges of returns of a quarter, of titles that tickets choose
     */
    public record PlanBeginning(@NotNull String by, @NotNull Instant at, String draw, boolean returnTest)
            implements Serializable {}

    /** Numbers of the visits of a plan by state; a report that waits is planned, a rejected one cancelled. */
    public record PlanNumbers(long planned, long done, long notMet, long cancelled) implements Serializable {}

    /** Title to which no visit was added, with the refusal. */
    public record LeftOutTitle(
            @NotNull String number,
            String signName,
            String key,
            @NotNull List<Object> arguments) implements Serializable {}

    /**
     * Draw that can be taken over into the calendar of visits.
     *
     * @param stops   units to visit, among them those without a pair
     * @param pairs   pairs of evaluators with a route
     * @param longest stops of the longest route
     * @param plan    number of the plan into which it was taken over, or null
     */
    public record DrawnStops(String draw, @NotNull String name, int stops, int pairs, int longest, String plan)
            implements Serializable {}

    /**
     * The result of taking a random draw over into a plan.
     *
     * @param cancelled visits to units that the draw has replaced since
     */
    public record TakenOverDraw(
            @NotNull String plan,
            int added,
            int cancelled,
            @NotNull List<LeftOutTitle> leftOut) implements Serializable {}

    /** The result of adding titles to a plan. */
    public record AddedVisits(int added, @NotNull List<LeftOutTitle> leftOut) implements Serializable {}

    /**
     * Tests of pledged returns of one quarter in one district.
     *
     * @param titles  titles with a pledge of returns on the premises in force
     * @param wanted  titles to test by the share of the terms
     * @param planned titles with a planned experience visit, or one whose report waits
     * @param done    titles tested
     */
    public record ReturnTestProgress(
            String office, LocalizedText name, long titles, long wanted, long planned, long done)
            implements Serializable {
        /** Returns whether planned and done tests reach the share. */
        public boolean isCovered() {
            return planned + done >= wanted;
        }
    }

    /**
     * Re-checks of one year in one district.
     *
     * @param titles  titles in force
     * @param wanted  titles to re-check by the ratios
     * @param planned titles with a planned re-check
     * @param done    titles re-checked
     * @param notMet  titles at whose visits no person was met
     * @param missing titles without a planned or done re-check that the ratio of their type and level still needs
     */
    public record DistrictProgress(
            @NotNull String office,
            @NotNull LocalizedText name,
            long titles,
            long wanted,
            long planned,
            long done,
            long notMet,
            long missing)
            implements Serializable {
        static DistrictProgress of(String office, LocalizedText name, RecheckRatioRule.RecheckNumbers numbers) {
            return new DistrictProgress(
                    office,
                    name,
                    numbers.titles(),
                    numbers.wanted(),
                    numbers.planned(),
                    numbers.done(),
                    numbers.notMet(),
                    numbers.missing());
        }

        /** Returns whether planned and done re-checks reach the ratio of each type and level. */
        public boolean isCovered() {
            return missing == 0;
        }
    }
}
