package fangxin.casework.appraisal;

import fangxin.casework.appraisal.AppraisalRepository.CountedAppraisal;
import fangxin.common.LocalizedText;
import fangxin.procedure.candidacy.Step;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Records that appraisals show to pages and REST resources: steps to appraise, a bad appraisal with its answer, the
 * public figures.
 */
public final class AppraisalViews {
    private AppraisalViews() {}

    /**
     * A finished step that the merchant can appraise.
     *
     * @param agency name of the agency whose work is appraised
     */
    public record AppraisableStep(
            @NotNull String reference,
            int seq,
            @NotNull String signName,
            @NotNull Step step,
            LocalizedText agency,
            @NotNull Instant takenAt) {}

    /**
     * A bad appraisal, for the office that follows it up. The appraised agency does not see it.
     *
     * @param contact     name and phone number of the person to call back
     * @param dueOn       last day for the call-back
     * @param caseVisible whether the reader may see the case
     */
    public record AppraisalCase(
            @NotNull String id,
            @NotNull AppraisableStep step,
            @NotNull Satisfaction satisfaction,
            @NotNull List<AppraisalReason> reasons,
            String remark,
            @NotNull Instant appraisedAt,
            String contact,
            LocalDate dueOn,
            boolean dueProvisional,
            Integer daysLeft,
            AppraisalAnswer answer,
            boolean caseVisible) {}

    /**
     * The terms of the appraisal as they are shown.
     *
     * @param by name of the administrator who entered them; null for those of the configuration
     */
    public record AppraisalTermsView(
            int issue,
            int callBackDays,
            String callBackSource,
            int openDays,
            int publishedTogether,
            String by,
            @NotNull Instant enteredAt) {
        static AppraisalTermsView of(AppraisalTerms terms) {
            return new AppraisalTermsView(
                    terms.issue(),
                    terms.callBack().value(),
                    terms.callBack().source(),
                    terms.openDays(),
                    terms.publishedTogether(),
                    terms.actorName(),
                    terms.enteredAt());
        }
    }

    /** The call-back as it was recorded. */
    public record AppraisalAnswer(@NotNull String text, String officer, Instant answeredAt) {}

    /**
     * Published appraisals of one agency in a year.
     *
     * @param levels   level to number
     * @param rate     share of the levels that are not bad, 0 to 1
     * @param answered number of bad appraisals that were followed up
     */
    public record AgencyAppraisals(
            @NotNull String code,
            LocalizedText agency,
            long total,
            @NotNull Map<Satisfaction, Long> levels,
            double rate,
            long answered) {

        static AgencyAppraisals of(String code, LocalizedText name, List<CountedAppraisal> appraisals) {
            long good = appraisals.stream()
                    .filter(appraisal -> !appraisal.satisfaction().isBad())
                    .count();
            return new AgencyAppraisals(
                    code,
                    name,
                    appraisals.size(),
                    appraisals.stream()
                            .collect(Collectors.groupingBy(CountedAppraisal::satisfaction, Collectors.counting())),
                    appraisals.isEmpty() ? 0 : (double) good / appraisals.size(),
                    appraisals.stream().filter(CountedAppraisal::answered).count());
        }

        /** Returns the number of bad appraisals. */
        public long bad() {
            return levels.entrySet().stream()
                    .filter(level -> level.getKey().isBad())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    /**
     * The public figures.
     *
     * @param minimum number of appraisals of an agency that are published together; fewer wait until there are as many
     */
    public record AppraisalFigures(
            int year, int minimum, @NotNull List<AgencyAppraisals> agencies) {}
}
