package fangxin.supervision.visit;

import fangxin.common.Sha256;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rule (functions) on the tests of pledges of returns (无理由退货抽查): in each quarter a share of the titles of each
 * district with such a pledge is tested by an experience visit, rounded up. The titles with the smallest tickets are
 * tested; a ticket is the SHA-256 of the numbers of plan and title, so that nobody chooses them. The next one replaces
 * a title that ends, whose visit does not count, or whose premises have the most visits of the year already.
 */
final class ReturnTestRule {
    private ReturnTestRule() {}

    /**
     * Returns the titles that a plan still has to test, by district in the order of their tickets.
     *
     * @param visited states of the visits of the plan that were not cancelled, by title
     * @param full    whether the premises of a title have the most visits of the year
     */
    static List<String> toTest(
            String plan,
            Collection<PledgedReturns.PledgedTitle> pledged,
            int percent,
            Map<String, Set<VisitState>> visited,
            Predicate<String> full) {
        return missing(plan, pledged, percent, visited, full).toList();
    }

    /** Returns whether a plan still has to test a title, so that the first one found suffices. */
    static boolean isMissing(
            String plan,
            Collection<PledgedReturns.PledgedTitle> pledged,
            int percent,
            Map<String, Set<VisitState>> visited,
            Predicate<String> full) {
        return missing(plan, pledged, percent, visited, full).findFirst().isPresent();
    }

    private static Stream<String> missing(
            String plan,
            Collection<PledgedReturns.PledgedTitle> pledged,
            int percent,
            Map<String, Set<VisitState>> visited,
            Predicate<String> full) {
        return pledged.stream()
                .collect(Collectors.groupingBy(
                        PledgedReturns.PledgedTitle::office,
                        TreeMap::new,
                        Collectors.mapping(PledgedReturns.PledgedTitle::number, Collectors.toList())))
                .values()
                .stream()
                .flatMap(district -> district.stream()
                        .sorted(Comparator.comparing((String title) -> Sha256.hex(plan + "\n" + title)))
                        .filter(title -> !visited.containsKey(title))
                        .filter(title -> !full.test(title))
                        .limit(missing(district, percent, visited)));
    }

    /** Returns the number of titles of a district that have no visit which counts, out of those to test. */
    private static long missing(List<String> district, int percent, Map<String, Set<VisitState>> visited) {
        Set<String> tested = tested(visited);
        return Math.max(
                0,
                RecheckRatioRule.wanted(district.size(), percent)
                        - district.stream().filter(tested::contains).count());
    }

    /** Returns the titles that have a visit which counts. */
    static Set<String> tested(Map<String, Set<VisitState>> visited) {
        return visited.entrySet().stream()
                .filter(title -> title.getValue().stream().anyMatch(VisitState::isCounted))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns whether each district has as many tested titles as the share asks for.
     *
     * @param pledged number of the titles with such a pledge, by district
     * @param tested  those of them that have a visit which counts
     */
    static boolean isShareTested(
            Map<String, Long> pledged, int percent, Collection<PledgedReturns.PledgedTitle> tested) {
        Map<String, Long> numbers = tested.stream()
                .collect(Collectors.groupingBy(PledgedReturns.PledgedTitle::office, Collectors.counting()));
        return pledged.entrySet().stream()
                .allMatch(district -> numbers.getOrDefault(district.getKey(), 0L)
                        >= RecheckRatioRule.wanted(district.getValue(), percent));
    }

    /**
     * Returns the name of a quarter's plan: its usual one; where a plan that was begun by hand has that, one with the
     * day, and with a number from 2 where that is taken too.
     *
     * @param taken whether the office has a plan of a name
     */
    static String freeName(String usual, LocalDate today, Predicate<String> taken) {
        String dated = usual + "（" + today + "）";
        return Stream.concat(
                        Stream.of(usual, dated),
                        IntStream.iterate(2, n -> n + 1).mapToObj(n -> dated + n))
                .filter(name -> !taken.test(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the quarter of a day, from 1. */
    static int quarter(LocalDate day) {
        return day.get(IsoFields.QUARTER_OF_YEAR);
    }

    static LocalDate firstDay(LocalDate day) {
        return LocalDate.of(day.getYear(), quarter(day) * 3 - 2, 1);
    }

    static LocalDate lastDay(LocalDate day) {
        return firstDay(day).plusMonths(3).minusDays(1);
    }
}
