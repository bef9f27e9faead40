package fangxin.complaint.association;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Calculator of the yearly analysis (年度分析): it counts cases received, settled and failed and money recovered, in all or
 * by month, category or nature, a receipt in the year of the receipt, a result in the year of the end. A category counts
 * the cases of all that are below it too; the rows of each dimension, those of the categories at the top, therefore add
 * up to the same totals.
 */
final class AssociationAnalysis {
    /** Totals of a group of cases. */
    record CaseTotals(long received, long settled, long failed, RecoveredMoney recovered) {}

    private final int year;
    private final List<AnalysedCase> cases;
    private final Function<String, List<String>> categoryPath;

    /**
     * @param cases        those that came or ended in the year
     * @param categoryPath gives a category and those above it
     */
    AssociationAnalysis(int year, List<AnalysedCase> cases, Function<String, List<String>> categoryPath) {
        this.year = year;
        this.cases = List.copyOf(cases);
        this.categoryPath = categoryPath;
    }

    /** Returns the totals by the code of a dimension: by month from 01 to 12, by category, or by type. */
    Map<String, CaseTotals> by(AnalysisDimension dimension) {
        return switch (dimension) {
            case MONTH -> grouped((each, day) -> List.of("%02d".formatted(day.getMonthValue())));
            case CATEGORY -> grouped((each, day) -> categoryPath.apply(each.category()));
            case TYPE -> grouped((each, day) -> List.of(each.type().name()));
        };
    }

    CaseTotals total() {
        return totals(received(), ended());
    }

    private List<AnalysedCase> received() {
        return cases.stream()
                .filter(each -> each.receivedOn().getYear() == year)
                .toList();
    }

    private List<AnalysedCase> ended() {
        return cases.stream()
                .filter(each -> each.endedOn() != null && each.endedOn().getYear() == year)
                .toList();
    }

    private Map<String, CaseTotals> grouped(BiFunction<AnalysedCase, LocalDate, List<String>> keys) {
        Map<String, List<AnalysedCase>> received = group(received(), each -> keys.apply(each, each.receivedOn()));
        Map<String, List<AnalysedCase>> ended = group(ended(), each -> keys.apply(each, each.endedOn()));
        Map<String, CaseTotals> totals = new TreeMap<>();
        List<String> codes = new ArrayList<>(received.keySet());
        codes.addAll(ended.keySet());
        codes.forEach(code ->
                totals.put(code, totals(received.getOrDefault(code, List.of()), ended.getOrDefault(code, List.of()))));
        return totals;
    }

    private static Map<String, List<AnalysedCase>> group(
            List<AnalysedCase> cases, Function<AnalysedCase, List<String>> keys) {
        return cases.stream()
                .flatMap(each -> keys.apply(each).stream().map(key -> Map.entry(key, each)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static CaseTotals totals(List<AnalysedCase> received, List<AnalysedCase> ended) {
        return new CaseTotals(
                received.size(),
                ended.stream()
                        .filter(each -> each.state() == AssociationCaseState.SETTLED)
                        .count(),
                ended.stream()
                        .filter(each -> each.state() == AssociationCaseState.FAILED
                                || each.state() == AssociationCaseState.LITIGATION_SUPPORTED)
                        .count(),
                RecoveredMoneyPolicy.total(
                        ended.stream().map(AnalysedCase::money).toList()));
    }
}
