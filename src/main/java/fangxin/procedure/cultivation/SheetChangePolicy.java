package fangxin.procedure.cultivation;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.EditionRepository;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Policy on score sheets (评价表变化): when the industry class (GB/T 4754) that the station states leads to other sheets
 * than the trade that the merchant chose.
 */
@ApplicationScoped
public class SheetChangePolicy {
    /**
     * Change of the score sheets.
     *
     * @param industry the class that leads to other sheets
     * @param trade    name of the trade to which it belongs
     * @param scored   names of the sheets for that trade
     * @param checked  names of the sheets by which the applicant has checked itself
     */
    public record SheetChange(String industry, LocalizedText trade, LocalizedText scored, LocalizedText checked)
            implements Serializable {}

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    TradeRepository trades;

    @Inject
    EditionRepository editions;

    /**
     * Returns the change that a class makes; empty where the sheets are those of the chosen trade.
     *
     * @param chosen   code of the trade that the applicant chose, or null
     * @param industry class of GB/T 4754, or null
     */
    public Optional<SheetChange> of(Candidacy candidacy, String chosen, String industry) {
        if (industry == null || chosen == null) {
            return Optional.empty();
        }
        SubjectType subjectType = subjectTypes.byCode(candidacy.subjectType());
        Trade byClass = trades.ofIndustry(industry);
        List<String> checked =
                sheets(candidacy, subjectType, trades.find(chosen).orElse(null));
        List<String> scored = sheets(candidacy, subjectType, byClass);
        return changes(checked, scored)
                ? Optional.of(
                        new SheetChange(industry, byClass.name(), names(candidacy, scored), names(candidacy, checked)))
                : Optional.empty();
    }

    /**
     * Returns whether the subject is scored by other sheets than those by which it checked itself.
     *
     * @param checked codes of the sheets for the trade that the applicant chose
     * @param scored  codes of the sheets for the trade of the class
     */
    static boolean changes(List<String> checked, List<String> scored) {
        return !new HashSet<>(checked).equals(new HashSet<>(scored));
    }

    /** Returns the sheets of the round for a trade. */
    private static List<String> sheets(Candidacy candidacy, SubjectType subjectType, Trade trade) {
        return subjectType.sheetsIn(trade).stream()
                .filter(issues(candidacy)::containsKey)
                .toList();
    }

    private LocalizedText names(Candidacy candidacy, List<String> sheets) {
        List<LocalizedText> names = sheets.stream()
                .map(sheet -> editions.of(sheet, issues(candidacy).get(sheet)).name())
                .toList();
        return new LocalizedText(
                names.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
                names.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
    }

    private static Map<String, Integer> issues(Candidacy candidacy) {
        return candidacy.round().terms().materials().editions();
    }
}
