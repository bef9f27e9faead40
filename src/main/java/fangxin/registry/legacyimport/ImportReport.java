package fangxin.registry.legacyimport;

import fangxin.registry.legacyimport.RowProblem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Value: report of the check of an import file, with its counts and the problems of its rows. Each row counts once,
 * by its most severe problem.
 *
 * @param acceptable lines that can be taken
 * @param known      lines that the register has already
 * @param faults     in the order of the lines
 */
public record ImportReport(int total, int acceptable, int refused, int conflicts, int known, List<RowProblem> faults) {

    static ImportReport of(int total, List<RowProblem> faults) {
        Map<Integer, Severity> heaviest = new HashMap<>();
        faults.forEach(fault ->
                heaviest.merge(fault.line(), fault.weight(), (one, other) -> one.compareTo(other) < 0 ? one : other));
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        heaviest.values().forEach(weight -> counts.merge(weight, 1, Integer::sum));
        int refused = counts.getOrDefault(Severity.REFUSED, 0);
        int conflicts = counts.getOrDefault(Severity.CONFLICT, 0);
        int known = counts.getOrDefault(Severity.KNOWN, 0);
        List<RowProblem> ordered = new ArrayList<>(faults);
        ordered.sort(Comparator.comparingInt(RowProblem::line)
                .thenComparing(RowProblem::weight)
                .thenComparing(RowProblem::column));
        return new ImportReport(total, total - refused - conflicts - known, refused, conflicts, known, ordered);
    }

    /** Returns whether every line can be imported or was imported before. */
    public boolean hasNoRefusals() {
        return refused == 0 && conflicts == 0;
    }

    /** Returns the lines that are not taken. */
    Set<Integer> excludedLines() {
        return faults.stream()
                .filter(fault -> fault.weight().excludesRow())
                .map(RowProblem::line)
                .collect(Collectors.toSet());
    }

    /** Returns a copy of the report with problems that were found later. */
    ImportReport plus(List<RowProblem> later) {
        Map<Integer, List<RowProblem>> byLine = new TreeMap<>();
        faults.forEach(fault ->
                byLine.computeIfAbsent(fault.line(), line -> new ArrayList<>()).add(fault));
        later.forEach(fault ->
                byLine.computeIfAbsent(fault.line(), line -> new ArrayList<>()).add(fault));
        return of(total, byLine.values().stream().flatMap(List::stream).toList());
    }
}
