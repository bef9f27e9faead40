package fangxin.complaint.performance;

import fangxin.common.WilsonInterval;
import fangxin.complaint.callback.AppraisalFormula;
import fangxin.complaint.callback.ComplaintAppraisalTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Calculator of the figures of agencies in a monthly appraisal: it counts the cases of each office and unit by each
 * formula of the terms, and ranks the agencies of each group. A case belongs to the office and the unit that had it
 * when it was closed, so that a merger in the middle of the month leaves each its own cases.
 */
final class AppraisalCalculator {
    private static final int BOUND_DIGITS = 6;

    private record Peers(String group, AppraisalLevel level) {}

    private AppraisalCalculator() {}

    static List<FigureCount> figures(
            ComplaintAppraisalTerms terms, Collection<CountedCase> cases, Collection<AppraisedAgency> agencies) {
        Map<String, List<CountedCase>> ofOffice = cases.stream().collect(Collectors.groupingBy(CountedCase::office));
        Map<String, List<CountedCase>> ofUnit =
                cases.stream().filter(each -> each.unit() != null).collect(Collectors.groupingBy(CountedCase::unit));
        List<FigureCount> figures = new ArrayList<>();
        for (AppraisalFormula formula : terms.formulas()) {
            List<FigureCount> counted = agencies.stream()
                    .map(agency -> count(
                            terms,
                            formula,
                            agency,
                            switch (agency.level()) {
                                case CITY -> List.copyOf(cases);
                                case OFFICE -> ofOffice.getOrDefault(agency.code(), List.of());
                                case UNIT -> ofUnit.getOrDefault(agency.code(), List.of());
                            }))
                    .toList();
            figures.addAll(rank(counted));
        }
        return figures;
    }

    static FigureCount count(
            ComplaintAppraisalTerms terms, AppraisalFormula formula, AppraisedAgency agency, List<CountedCase> cases) {
        Map<CaseInclusion, Integer> inclusions = new EnumMap<>(CaseInclusion.class);
        BigDecimal recovered = BigDecimal.ZERO;
        for (CountedCase each : cases) {
            CaseInclusion inclusion = CaseInclusion.of(formula, each.facts(), each.struck());
            inclusions.merge(inclusion, 1, Integer::sum);
            if (inclusion == CaseInclusion.IN_SHARE && each.recovered() != null) {
                recovered = recovered.add(each.recovered());
            }
        }
        int numerator = inclusions.getOrDefault(CaseInclusion.IN_SHARE, 0);
        int denominator = numerator + inclusions.getOrDefault(CaseInclusion.COUNTED, 0);
        return new FigureCount(
                agency,
                formula.code(),
                cases.size(),
                numerator,
                denominator,
                inclusions.getOrDefault(CaseInclusion.EXCLUDED, 0) + inclusions.getOrDefault(CaseInclusion.STRUCK, 0),
                typeOf(agency.level(), cases.size(), denominator, terms.minimumCases()),
                denominator == 0
                        ? null
                        : bound(formula.better() ? denominator - numerator : numerator, denominator, terms.deviate()),
                null,
                recovered);
    }

    /** Agencies are ordered by the bound of the share that is not good, which small numbers prove less. */
    private static BigDecimal bound(int hits, int total, BigDecimal deviate) {
        return BigDecimal.valueOf(WilsonInterval.lowerBound(hits, total, deviate.doubleValue()))
                .setScale(BOUND_DIGITS, RoundingMode.HALF_UP);
    }

    private static FigureClass typeOf(AppraisalLevel level, int cases, int denominator, int minimum) {
        if (cases == 0) {
            return FigureClass.NO_CASE;
        }
        if (denominator == 0) {
            return FigureClass.NOTHING_DUE;
        }
        if (level == AppraisalLevel.CITY) {
            return FigureClass.TOTAL;
        }
        return denominator < minimum ? FigureClass.TOO_FEW : FigureClass.RANKED;
    }

    /** Ranks the agencies of each group; equal bounds have one position. */
    private static List<FigureCount> rank(List<FigureCount> counted) {
        List<FigureCount> all = new ArrayList<>(counted.stream()
                .filter(each -> each.type() != FigureClass.RANKED)
                .toList());
        Map<Peers, List<FigureCount>> groups = counted.stream()
                .filter(each -> each.type() == FigureClass.RANKED)
                .sorted(Comparator.comparing(FigureCount::bound)
                        .thenComparing(each -> each.agency().code()))
                .collect(Collectors.groupingBy(
                        each -> new Peers(each.agency().group(), each.agency().level()),
                        () -> new TreeMap<>(Comparator.comparing(Peers::group).thenComparing(Peers::level)),
                        Collectors.toList()));
        for (List<FigureCount> group : groups.values()) {
            int position = 1;
            for (int i = 0; i < group.size(); i++) {
                if (i > 0 && group.get(i).bound().compareTo(group.get(i - 1).bound()) != 0) {
                    position = i + 1;
                }
                all.add(group.get(i).ranked(position));
            }
        }
        return all;
    }
}
