package fangxin.supervision.visit;

import fangxin.round.ApplicationRound.TitleLevel;
import fangxin.supervision.visit.VisitRepository.DistrictCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;

/**
 * Rule (functions) on the number of re-checks: of the titles of one district, type and level, at least the ratio of the
 * terms is re-checked in a calendar year, rounded up. For example, 20 percent of 11 titles are 3. A surplus of one type
 * or level makes up for no shortfall of another: of 10 county titles (2) and one provincial title (1), three re-checks
 * of county titles leave one missing.
 */
final class RecheckRatioRule {
    /**
     * Numbers of one district.
     *
     * @param wanted  titles to re-check by the ratios
     * @param missing those for which no re-check is done or planned
     */
    record RecheckNumbers(long titles, long wanted, long planned, long done, long notMet, long missing) {
        static final RecheckNumbers NONE = new RecheckNumbers(0, 0, 0, 0, 0, 0);

        RecheckNumbers plus(RecheckNumbers other) {
            return new RecheckNumbers(
                    titles + other.titles,
                    wanted + other.wanted,
                    planned + other.planned,
                    done + other.done,
                    notMet + other.notMet,
                    missing + other.missing);
        }
    }

    private record RecheckGroup(String office, String subjectType, TitleLevel level) {
        static RecheckGroup of(DistrictCount count) {
            return new RecheckGroup(count.office(), count.subjectType(), count.level());
        }
    }

    private static final int WHOLE = 100;

    private RecheckRatioRule() {}

    static long wanted(long titles, int percent) {
        return Math.ceilDiv(titles * percent, WHOLE);
    }

    /**
     * Returns the numbers of each district.
     *
     * @param titles titles in force
     * @param visits titles with re-checks, by the state of the visit
     * @param ratio  percentage of a type of subject and level
     */
    static SortedMap<String, RecheckNumbers> byDistrict(
            List<DistrictCount> titles, List<DistrictCount> visits, ToIntBiFunction<String, TitleLevel> ratio) {
        Map<RecheckGroup, Long> inForce = new HashMap<>();
        Map<RecheckGroup, Map<VisitState, Long>> visited = new HashMap<>();
        titles.forEach(count -> {
            inForce.merge(RecheckGroup.of(count), count.number(), Long::sum);
            visited.computeIfAbsent(RecheckGroup.of(count), group -> new HashMap<>());
        });
        visits.stream()
                .filter(count -> count.state() != VisitState.CANCELLED)
                .forEach(count -> visited.computeIfAbsent(RecheckGroup.of(count), group -> new HashMap<>())
                        .merge(count.state(), count.number(), Long::sum));
        SortedMap<String, RecheckNumbers> districts = new TreeMap<>();
        visited.forEach((group, states) -> districts.merge(
                group.office(),
                numbers(inForce.getOrDefault(group, 0L), states, ratio.applyAsInt(group.subjectType(), group.level())),
                RecheckNumbers::plus));
        return districts;
    }

    private static RecheckNumbers numbers(long titles, Map<VisitState, Long> states, int percent) {
        long wanted = wanted(titles, percent);
        long planned = states.getOrDefault(VisitState.PLANNED, 0L) + states.getOrDefault(VisitState.REPORTED, 0L);
        long done = states.getOrDefault(VisitState.DONE, 0L);
        return new RecheckNumbers(
                titles,
                wanted,
                planned,
                done,
                states.getOrDefault(VisitState.NOT_MET, 0L),
                Math.max(0, wanted - planned - done));
    }
}
