package fangxin.procedure.evaluation;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * View of the evaluation of a candidacy, for staff and merchant: team, signatures, result with its explanation and
 * comparisons, opinion. Marks are shown once the sheet is closed.
 *
 * @param reopeningReason reason for which a closed sheet was reopened, or null
 */
public record EvaluationView(
        @NotNull List<SheetView.SheetMember> team,
        Instant assignedAt,
        @NotNull SheetView.SheetClosing closing,
        LocalDate visitedOn,
        String reopeningReason,
        @NotNull List<SheetView.SheetSignatureView> signatures,
        EvaluationResult result,
        @NotNull ResultExplanation explanation,
        @NotNull AnswerComparison comparison,
        @NotNull Map<String, List<SheetView.SheetPhoto>> photos,
        OpinionView opinion) {

    /** Explanation of a result: the arithmetic, the reasons, possible improvements and the way to the next level. */
    public record ResultExplanation(
            @NotNull List<LocalizedText> arithmetic,
            @NotNull List<LocalizedText> reasons,
            @NotNull List<EvaluationResult.ItemResult> improvements,
            @NotNull List<LocalizedText> toNextLevel) {
        static final ResultExplanation NONE = new ResultExplanation(List.of(), List.of(), List.of(), List.of());

        static ResultExplanation of(EvaluationResult result) {
            return new ResultExplanation(
                    ScoreExplanation.arithmetic(result),
                    ScoreExplanation.reasons(result),
                    ScoreExplanation.improvements(result),
                    ScoreExplanation.toNextLevel(result));
        }
    }

    /**
     * Comparison of self-checks, verification and marks.
     *
     * @param selfChecks item code to the merchant's answer
     * @param verified   item code to the station's answer at its verification
     * @param differing  codes of the items of which two of the three disagree
     */
    public record AnswerComparison(
            @NotNull Map<String, Boolean> selfChecks,
            @NotNull Map<String, Boolean> verified,
            @NotNull List<String> differing) {
        static final AnswerComparison NONE = new AnswerComparison(Map.of(), Map.of(), List.of());
    }

    /** Returns the view without a sheet: no team, or one whose members still score alone. */
    static EvaluationView withoutSheet(List<SheetView.SheetMember> team, Instant assignedAt) {
        return new EvaluationView(
                team,
                assignedAt,
                SheetView.SheetClosing.OPEN,
                null,
                null,
                List.of(),
                null,
                ResultExplanation.NONE,
                AnswerComparison.NONE,
                Map.of(),
                null);
    }

    /** The authority's opinion; {@code recorder} entered what the signer had signed on paper, or is null. */
    public record OpinionView(
            Grade grade,
            @NotNull String opinion,
            String documentNumber,
            LocalDate documentDate,
            String scan,
            LocalizedText authority,
            @NotNull String signer,
            String recorder,
            @NotNull Instant signedAt) {}

    public boolean isBegun() {
        return !team.isEmpty();
    }
}
