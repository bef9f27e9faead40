package fangxin.registry.site;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.TimeLimit;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.procedure.candidacy.Step;
import fangxin.round.RoundView;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * View of the guide for applicants: open rounds, conditions, materials, steps with their limits and contacts, from
 * the data on which the procedure runs.
 *
 * @param rounds   rounds that are open to merchants today
 * @param subjects subject types in use, each with the files of its form
 * @param duration longest time from the submission to the naming
 */
public record ApplicantGuide(
        @NotNull List<RoundView> rounds,
        @NotNull List<GuideCondition> conditions,
        @NotNull List<GuideCondition> vetoes,
        @NotNull List<SubjectMaterials> subjects,
        @NotNull List<GuideStep> steps,
        @NotNull List<OfficeContact> offices,
        int decideObjection,
        int askReview,
        int review,
        int validYears,
        @NotNull GuideDuration duration) {

    /**
     * A condition or a veto.
     *
     * @param source      where an applicant can look it up; null where only an officer can
     * @param remedy      what an applicant that does not meet it can do; null of a veto
     * @param mayNotApply whether there are applicants to whom it does not apply
     */
    public record GuideCondition(
            @NotNull String code,
            @NotNull LocalizedText title,
            @NotNull LocalizedText question,
            LocalizedText source,
            LocalizedText remedy,
            boolean mayNotApply) {}

    /**
     * A type of file that a form asks for.
     *
     * @param examples features of a good picture of it, or null
     * @param min      0 where only some applicants need it
     */
    public record RequiredMaterial(
            String code, LocalizedText title, LocalizedText hint, LocalizedText examples, int min, int max) {}

    /** A subject type with the files that its form asks for, and the pledge that its applicants sign. */
    public record SubjectMaterials(
            @NotNull String code,
            @NotNull LocalizedText name,
            @NotNull List<RequiredMaterial> materials,
            LocalizedText pledge) {

        /** Returns the pledge as the text of a file: the Chinese text, which binds, then its translation if any. */
        public String pledgeText() {
            return Stream.of(pledge.zh(), pledge.en())
                    .filter(text -> text != null && !text.isBlank())
                    .collect(Collectors.joining("\n\n", "", "\n"));
        }
    }

    /** @param limit the time limit, or null if none applies */
    public record GuideStep(@NotNull Step step, @NotNull Set<ResponsibleParty> parties, TimeLimit limit) {}

    public record OfficeContact(@NotNull LocalizedText name, String phone) {}

    /**
     * Longest duration of a case without a return and without an objection.
     *
     * @param workingDays sum of the limits of the agencies, in working days
     * @param days        calendar days besides, in which the applicant rectifies
     */
    public record GuideDuration(int workingDays, int days) {
        static GuideDuration of(Collection<TimeLimit> limits) {
            return new GuideDuration(sum(limits, TimeLimit.Unit.WORKING_DAYS), sum(limits, TimeLimit.Unit.DAYS));
        }

        private static int sum(Collection<TimeLimit> limits, TimeLimit.Unit unit) {
            return limits.stream()
                    .filter(limit -> limit.unit() == unit)
                    .mapToInt(TimeLimit::value)
                    .sum();
        }
    }
}
