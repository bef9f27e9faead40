package fangxin.procedure.evaluation;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * View of the evaluation of a candidacy, for staff and merchant. Marks are shown once the sheet is closed.
 *
 * @param selfChecks item code to what the merchant had answered
 * @param seen       item code to what the station saw of that when it verified
 * @param differing  codes of the items of which two of self-check, verification and mark say different things
 */
public record EvaluationView(
        List<SheetView.SheetMember> team,
        Instant assignedAt,
        boolean closed,
        Instant closedAt,
        String closedBy,
        LocalDate visitedOn,
        String amends,
        List<SheetView.SheetSignatureView> signatures,
        EvaluationResult result,
        List<LocalizedText> arithmetic,
        List<LocalizedText> reasons,
        List<EvaluationResult.ItemResult> improvements,
        List<LocalizedText> toNextLevel,
        Map<String, Boolean> selfChecks,
        Map<String, Boolean> seen,
        List<String> differing,
        Map<String, List<SheetView.SheetPhoto>> photos,
        OpinionView opinion) {

    /** The authority's opinion; {@code recorder} entered what the signer had signed on paper, or is null. */
    public record OpinionView(
            Grade grade,
            String opinion,
            String documentNumber,
            LocalDate documentDate,
            String scan,
            LocalizedText authority,
            String signer,
            String recorder,
            Instant at) {}

    public boolean begun() {
        return !team.isEmpty();
    }
}
