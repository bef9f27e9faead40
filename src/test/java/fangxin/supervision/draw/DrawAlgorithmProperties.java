package fangxin.supervision.draw;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.division.GeodeticDatum;
import fangxin.testing.InputClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Properties of the draw for every list, seed and recusal. */
class DrawAlgorithmProperties {
    @Property(tries = 300)
    void removingAUnitKeepsTheOrderAndTicketsOfTheOthers(
            @ForAll @Size(min = 2, max = 30) Set<@IntRange(max = 99_999) Integer> numbers,
            @ForAll @IntRange(max = 9) int seed,
            @ForAll @IntRange(min = 1, max = 3) int strata) {
        FrozenList all = list(numbers, strata);
        String removed = all.units().get(seed % all.units().size()).number();
        FrozenList fewer = list(
                numbers.stream().filter(each -> !number(each).equals(removed)).collect(Collectors.toSet()), strata);

        List<DrawTicket> before = DrawAlgorithm.tickets(all, "seed" + seed);
        List<DrawTicket> after = DrawAlgorithm.tickets(fewer, "seed" + seed);

        assertThat(after.stream().map(ticket -> ticket.number() + ticket.ticket()))
                .containsExactlyElementsOf(before.stream()
                        .filter(ticket -> !ticket.number().equals(removed))
                        .map(ticket -> ticket.number() + ticket.ticket())
                        .toList());
        InputClasses.requireBoth(
                "the removed unit was drawn",
                before.stream().anyMatch(ticket -> ticket.number().equals(removed) && ticket.drawn()));
    }

    @Property(tries = 300)
    void everyUnitIsVisitedByTwoEvaluatorsWhoAreNotRecused(
            @ForAll @IntRange(min = 2, max = 9) int evaluators,
            @ForAll @IntRange(min = 1, max = 4) int pairs,
            @ForAll @IntRange(min = 1, max = 20) int units,
            @ForAll @IntRange(max = 60) int percent) {
        List<String> order =
                IntStream.range(0, evaluators).mapToObj(i -> "evaluator" + i).toList();
        List<String> drawn =
                IntStream.range(0, units).mapToObj(Integer::toString).toList();
        Set<String> away = new HashSet<>();
        Random chance = new Random(units * 31L + percent);
        for (String unit : drawn) {
            order.stream().filter(each -> chance.nextInt(100) < percent).forEach(each -> away.add(each + "/" + unit));
        }
        BiPredicate<String, String> recused = (account, unit) -> away.contains(account + "/" + unit);

        EvaluatorPairing pairing = new EvaluatorPairing(order, pairs, recused);
        Map<String, EvaluatorPairing.EvaluatorPair> assigned = pairing.assign(drawn);

        for (String unit : drawn) {
            boolean possible =
                    order.stream().filter(each -> !recused.test(each, unit)).count() >= 2;
            assertThat(assigned.containsKey(unit)).isEqualTo(possible);
            if (possible) {
                assertThat(pairing.mayVisit(assigned.get(unit), unit)).isTrue();
                assertThat(assigned.get(unit).first())
                        .isNotEqualTo(assigned.get(unit).second());
            }
        }
        if (away.isEmpty()) {
            Map<Integer, Long> load = assigned.values().stream()
                    .collect(Collectors.groupingBy(EvaluatorPairing.EvaluatorPair::number, Collectors.counting()));
            long most = load.values().stream().mapToLong(Long::longValue).max().orElseThrow();
            assertThat(most).isEqualTo(Math.ceilDiv(units, pairing.pairs().size()));
        }
        InputClasses.requireBoth("somebody is recused", !away.isEmpty());
        InputClasses.requireBoth("a unit has no pair", assigned.size() < units);
    }

    @Property(tries = 300)
    void aRouteVisitsEveryShopOnceAndGoesToTheNearest(
            @ForAll @Size(min = 1, max = 15) List<@IntRange(max = 400) Integer> places) {
        List<RouteOrder.RouteStop> stops = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            GeodeticDatum.Point at = place % 5 == 0
                    ? null
                    : new GeodeticDatum.Point(43.8 + place % 20 / 1000.0, 125.3 + place / 20 / 1000.0);
            stops.add(new RouteOrder.RouteStop(number(i), at, place % 2 == 0 ? null : "220102001", "人民大街" + place));
        }

        List<String> route = RouteOrder.of(stops);

        assertThat(route)
                .containsExactlyInAnyOrderElementsOf(
                        stops.stream().map(RouteOrder.RouteStop::number).toList());
        List<RouteOrder.RouteStop> located = route.stream()
                .map(number -> stops.get(Integer.parseInt(number.substring(13))))
                .filter(stop -> stop.at() != null)
                .toList();
        assertThat(route.subList(0, located.size()))
                .containsExactlyElementsOf(
                        located.stream().map(RouteOrder.RouteStop::number).toList());
        for (int i = 0; i + 1 < located.size(); i++) {
            GeodeticDatum.Point here = located.get(i).at();
            long nearest = here.metresTo(located.get(i + 1).at());
            assertThat(located.subList(i + 1, located.size())).allMatch(later -> here.metresTo(later.at()) >= nearest);
        }
        InputClasses.requireBoth("all have a location", located.size() == stops.size());
    }

    static FrozenList list(Set<Integer> numbers, int strata) {
        List<FrozenList.ListedUnit> units = numbers.stream()
                .map(each -> new FrozenList.ListedUnit(number(each), "220102/T" + each % strata))
                .toList();
        return new FrozenList(
                "2026000019",
                "220102",
                "复核",
                new FrozenList.PlannedRandomness(RandomnessType.DICE, null, "录像"),
                List.of(),
                units.stream()
                        .collect(Collectors.groupingBy(
                                FrozenList.ListedUnit::stratum, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(each -> new FrozenList.ListedStratum(
                                each.getKey(),
                                each.getValue().intValue(),
                                Math.ceilDiv(each.getValue().intValue(), 5)))
                        .toList(),
                units);
    }

    private static String number(int n) {
        return "2201022026010%06d".formatted(n);
    }
}
