package fangxin.procedure.cultivation;

import fangxin.common.LocalizedText;
import fangxin.procedure.application.SelfCheck;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * View of a candidacy's cultivation: verification, return notices with their defects, look-ups of eligibility, visits,
 * rectifications, recommendation.
 */
public record CultivationView(
        VerificationView verification,
        @NotNull List<ReturnNoticeView> returns,
        @NotNull List<ConditionView> eligibility,
        boolean eligibilityComplete,
        @NotNull List<VisitView> visits,
        @NotNull List<RectificationView> rectifications,
        int openRectifications,
        RecommendationView recommendation) {

    /** Returns the number of returned defects that the merchant still has to correct, or an officer to check. */
    public long waitingDefects() {
        return returns.stream()
                .filter(returned -> returned.recalledAt() == null)
                .flatMap(returned -> returned.defects().stream())
                .filter(DefectView::isWaiting)
                .count();
    }

    /**
     * The newest verification.
     *
     * @param observedSelfChecks item code to the station's own answer to the self-check: yes or no
     */
    public record VerificationView(
            @NotNull VerificationFindings findings,
            Map<String, Boolean> observedSelfChecks,
            @NotNull String by,
            @NotNull Instant verifiedAt) {
        /** Returns whether the merchant's answer to a self-check is true; null where the station has not checked it. */
        public Boolean holds(SelfCheck check) {
            Boolean found = observedSelfChecks.get(check.code());
            return (found == null || check.answer() == null) ? null : Boolean.valueOf(found.equals(check.answer()));
        }
    }

    /**
     * A defect with its number within the notice, the label of its field, and its state.
     *
     * @param closedBy name of the officer who closed it; null where nobody closed it by itself
     */
    public record DefectView(
            int item,
            @NotNull Defect defect,
            @NotNull LocalizedText label,
            DefectState state,
            String closedBy,
            Instant closedAt) {
        static DefectView of(
                ApplicationReturnNotice notice,
                int item,
                Map<String, LocalizedText> labels,
                List<DefectClosing> closings,
                BiFunction<Boolean, Defect, DefectState> state) {
            Defect defect = notice.defects().get(item - 1);
            Optional<CultivationAct> closing = closings.stream()
                    .filter(each -> each.isOf(notice, item))
                    .map(DefectClosing::act)
                    .findFirst();
            return new DefectView(
                    item,
                    defect,
                    labels.getOrDefault(defect.field(), new LocalizedText(defect.field(), defect.field())),
                    state.apply(closing.isPresent(), defect),
                    closing.map(CultivationAct::actorName).orElse(null),
                    closing.map(CultivationAct::actedAt).orElse(null));
        }

        /**
         * Returns whether the defect is open: the merchant has to correct it, or an officer to check the correction.
         */
        public boolean isWaiting() {
            return state == DefectState.OPEN || state == DefectState.CORRECTED;
        }
    }

    /**
     * A return notice.
     *
     * @param recalledAt time at which the office recalled it, or null
     */
    public record ReturnNoticeView(
            int ordinal,
            @NotNull List<DefectView> defects,
            @NotNull LocalDate dueOn,
            @NotNull String by,
            String phone,
            boolean lateFound,
            @NotNull Instant returnedAt,
            Instant recalledAt) {
        static ReturnNoticeView of(ApplicationReturnNotice notice, List<DefectView> defects) {
            return new ReturnNoticeView(
                    notice.ordinal(),
                    defects,
                    notice.dueOn(),
                    notice.act().actorName(),
                    notice.phone(),
                    notice.isFoundLate(),
                    notice.act().actedAt(),
                    notice.recalledAt());
        }
    }

    /**
     * A condition of eligibility, with its newest look-up if there is one.
     *
     * @param answer answer of the registers, for officers; null where there is none
     */
    public record ConditionView(
            @NotNull String code,
            @NotNull LocalizedText title,
            @NotNull LocalizedText question,
            @NotNull LocalizedText sourceHint,
            EligibilityCheck found,
            String by,
            Instant checkedAt,
            EligibilityEvidence answer) {}

    /** A visit. */
    public record VisitView(
            @NotNull String id,
            @NotNull VisitReport report,
            @NotNull String by,
            @NotNull Instant recordedAt) {}

    /** The merchant's newest report on a rectification. */
    public record RectificationReportView(
            String note,
            String picture,
            @NotNull String by,
            @NotNull Instant reportedAt) {}

    /**
     * A demand for rectification.
     *
     * @param report of the merchant, or null
     */
    public record RectificationView(
            @NotNull String id,
            @NotNull String visit,
            @NotNull String demand,
            LocalDate dueOn,
            boolean open,
            String closedBy,
            Instant closedAt,
            String note,
            String picture,
            RectificationReportView report) {}

    /** The county office's recommendation. */
    public record RecommendationView(
            @NotNull String opinion,
            @NotNull String by,
            @NotNull Instant recommendedAt) {}

    static CultivationView of(
            Optional<Verification> verification,
            List<ReturnNoticeView> returns,
            List<EligibilityRules.EligibilityRule> rules,
            List<EligibilityFinding> findings,
            List<Visit> visits,
            List<Rectification> rectifications,
            List<RectificationReport> reports,
            Optional<Recommendation> recommendation,
            Map<String, EligibilityEvidence> answers,
            boolean officer) {
        Map<String, EligibilityFinding> newest = findings.stream()
                .collect(Collectors.toMap(
                        finding -> finding.found().rule(), Function.identity(), (older, newer) -> newer));
        return new CultivationView(
                verification
                        .map(v -> new VerificationView(
                                v.findings(),
                                v.selfChecks(),
                                v.act().actorName(),
                                v.act().actedAt()))
                        .orElse(null),
                returns,
                rules.stream()
                        .map(rule -> condition(rule, newest.get(rule.code()), answers.get(rule.code()), officer))
                        .toList(),
                rules.stream().allMatch(rule -> newest.containsKey(rule.code())),
                visits.stream()
                        .map(v -> new VisitView(
                                v.id(), v.report(), v.act().actorName(), v.act().actedAt()))
                        .toList(),
                rectifications.stream().map(demand -> demanded(demand, reports)).toList(),
                (int) rectifications.stream().filter(Rectification::isOpen).count(),
                recommendation
                        .map(r -> new RecommendationView(
                                r.opinion(), r.act().actorName(), r.act().actedAt()))
                        .orElse(null));
    }

    private static ConditionView condition(
            EligibilityRules.EligibilityRule rule,
            EligibilityFinding finding,
            EligibilityEvidence answer,
            boolean officer) {
        if (finding == null) {
            return new ConditionView(
                    rule.code(), rule.title(), rule.question(), rule.sourceHint(), null, null, null, answer);
        }
        EligibilityCheck found = finding.found();
        EligibilityCheck shown = officer
                ? found
                : new EligibilityCheck(found.rule(), found.result(), found.source(), found.checkedOn(), null, null);
        return new ConditionView(
                rule.code(),
                rule.title(),
                rule.question(),
                rule.sourceHint(),
                shown,
                finding.act().actorName(),
                finding.act().actedAt(),
                answer);
    }

    private static RectificationView demanded(Rectification r, List<RectificationReport> reports) {
        RectificationReportView newest = reports.stream()
                .filter(report -> report.rectification().equals(r.id()))
                .reduce((older, newer) -> newer)
                .map(report -> new RectificationReportView(
                        report.note(),
                        report.picture(),
                        report.act().actorName(),
                        report.act().actedAt()))
                .orElse(null);
        return new RectificationView(
                r.id(),
                r.visit(),
                r.demand(),
                r.dueOn(),
                r.isOpen(),
                r.closedBy(),
                r.closedAt(),
                r.closingNote(),
                r.closingPicture(),
                newest);
    }
}
