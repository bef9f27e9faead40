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
 * by month, category or nature, a receipt in the year of the receipt, a result in the year of the end. The rows of each
 * dimension therefore add up to the same totals.
 */
final class AssociationAnalysis {
    /** Totals of a group of cases. */
    record CaseTotals(long received, long settled, long failed, RecoveredMoney recovered) {}

    private final int year;
    private final List<AnalysedCase> cases;

    /** @param cases those that came or ended in the year */
    AssociationAnalysis(int year, List<AnalysedCase> cases) {
        this.year = year;
        this.cases = List.copyOf(cases);
    }

    /** Returns the totals by the code of a dimension: by month from 01 to 12, by category, or by type. */
    Map<String, CaseTotals> by(AnalysisDimension dimension) {
        return switch (dimension) {
            case MONTH -> grouped((each, day) -> "%02d".formatted(day.getMonthValue()));
            case CATEGORY -> grouped((each, day) -> each.category());
            case TYPE -> grouped((each, day) -> each.type().name());
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

    private Map<String, CaseTotals> grouped(BiFunction<AnalysedCase, LocalDate, String> key) {
        Map<String, List<AnalysedCase>> received = group(received(), each -> key.apply(each, each.receivedOn()));
        Map<String, List<AnalysedCase>> ended = group(ended(), each -> key.apply(each, each.endedOn()));
        Map<String, CaseTotals> totals = new TreeMap<>();
        List<String> codes = new ArrayList<>(received.keySet());
        codes.addAll(ended.keySet());
        codes.forEach(code ->
                totals.put(code, totals(received.getOrDefault(code, List.of()), ended.getOrDefault(code, List.of()))));
        return totals;
    }

    private static Map<String, List<AnalysedCase>> group(List<AnalysedCase> cases, Function<AnalysedCase, String> key) {
        return cases.stream().collect(Collectors.groupingBy(key));
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
