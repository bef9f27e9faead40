package fangxin.casework.appraisal;

import fangxin.common.LocalizedText;
import fangxin.procedure.candidacy.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Views of appraisals. */
public final class AppraisalViews {
    private AppraisalViews() {}

    /**
     * A finished step that the merchant can appraise.
     *
     * @param agency name of the agency whose work is appraised
     */
    public record AppraisableStep(
            String reference, int seq, String signName, Step step, LocalizedText agency, Instant takenAt) {}

    /**
     * A bad appraisal, for the office that follows it up. The appraised agency does not see it.
     *
     * @param contact name and phone number of the person to call back
     * @param dueOn   last day for the call-back
     */
    public record AppraisalCase(
            String id,
            AppraisableStep step,
            Satisfaction satisfaction,
            List<AppraisalReason> reasons,
            String remark,
            Instant appraisedAt,
            String contact,
            LocalDate dueOn,
            boolean dueProvisional,
            Integer daysLeft,
            AppraisalAnswer answer) {}

    /** The call-back as it was recorded. */
    public record AppraisalAnswer(String text, String officer, Instant answeredAt) {}

    /**
     * Appraisals of one agency in a year.
     *
     * @param levels   level to number; empty where there are too few to be published
     * @param rate     share of the levels that are not bad, 0 to 1; null where there are too few
     * @param answered number of bad appraisals that were followed up; null where there are too few
     */
    public record AgencyAppraisals(
            String code, LocalizedText agency, long total, Map<Satisfaction, Long> levels, Double rate, Long answered) {

        static AgencyAppraisals of(String code, LocalizedText name, Map<Satisfaction, Long> levels, long answered) {
            long total = levels.values().stream().mapToLong(Long::longValue).sum();
            if (total < AppraisalPolicy.MINIMUM_VOLUME) {
                return new AgencyAppraisals(code, name, total, Map.of(), null, null);
            }
            long good = levels.entrySet().stream()
                    .filter(level -> !level.getKey().isBad())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return new AgencyAppraisals(code, name, total, Map.copyOf(levels), (double) good / total, answered);
        }

        /** Number of bad appraisals; null where there are too few to be published. */
        public Long bad() {
            return rate == null
                    ? null
                    : levels.entrySet().stream()
                            .filter(level -> level.getKey().isBad())
                            .mapToLong(Map.Entry::getValue)
                            .sum();
        }
    }

    /**
     * The public figures.
     *
     * @param minimum number of appraisals from which on the levels of an agency are published
     */
    public record AppraisalFigures(int year, int minimum, List<AgencyAppraisals> agencies) {}
}
