package fangxin.supervision.draw;

import fangxin.organization.division.GeodeticDatum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Function that orders the stops of a pair's route (走访路线): from the northernmost shop on always to the nearest one that
 * is left. Shops without a location follow by street and address. Locations are in WGS-84, as titles keep them.
 */
final class RouteOrder {
    /**
     * Shop on a route.
     *
     * @param at     null where no location is known
     * @param street code of the street, or null
     */
    record RouteStop(String number, GeodeticDatum.Point at, String street, String address) {}

    private static final Comparator<RouteStop> BY_ADDRESS = Comparator.comparing(
                    RouteStop::street, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RouteStop::address)
            .thenComparing(RouteStop::number);

    private RouteOrder() {}

    /** Returns the certificate numbers in the order in which they are visited. */
    static List<String> of(Collection<RouteStop> stops) {
        List<RouteStop> left = new ArrayList<>(stops.stream()
                .filter(stop -> stop.at() != null)
                .sorted(Comparator.comparingDouble(
                                (RouteStop stop) -> -stop.at().lat())
                        .thenComparing(RouteStop::number))
                .toList());
        List<String> route = new ArrayList<>();
        RouteStop here = left.isEmpty() ? null : left.getFirst();
        while (here != null) {
            route.add(here.number());
            left.remove(here);
            GeodeticDatum.Point from = here.at();
            here = left.stream()
                    .min(Comparator.comparingLong((RouteStop stop) -> from.metresTo(stop.at()))
                            .thenComparing(RouteStop::number))
                    .orElse(null);
        }
        stops.stream()
                .filter(stop -> stop.at() == null)
                .sorted(BY_ADDRESS)
                .map(RouteStop::number)
                .forEach(route::add);
        return route;
    }
}
