package fangxin.registry.site.web;

import fangxin.naming.title.TitleStanding;
import fangxin.organization.division.GeodeticDatum;
import fangxin.platform.config.JsonMapper;
import fangxin.platform.config.MapConfiguration;
import fangxin.platform.ui.PageFunctions;
import fangxin.registry.search.UnitQuery;
import fangxin.registry.site.MapSearchService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Faces bean for the part of the register's pages in which a reader chooses the centre and radius of a search (a
 * street, the position of the phone, a point of the map); it also gives the map its tiles and datum.
 */
@Named
@RequestScoped
public class NearbyPage {
    /** The code of a street begins with that of its district. */
    private static final int OFFICE = 6;

    private static final List<Integer> RADII = List.of(1_000, 3_000, 10_000, 50_000);

    @Inject
    MapSearchService service;

    @Inject
    UnitsPage units;

    private final MapConfiguration maps = MapConfiguration.configured();
    private List<UnitsPage.FilterChoice> places;

    /** Returns the choices for the centre of the search: the given position, if any, and the streets. */
    public List<UnitsPage.FilterChoice> getPlaces() {
        if (places == null) {
            UnitQuery query = units.getQuery();
            places = new ArrayList<>(streets(query));
            if (query.area().center() != null && query.area().street() == null) {
                places.addFirst(new UnitsPage.FilterChoice(
                        query.conditions().get("near"),
                        PageFunctions.message("registry.near.given"),
                        null,
                        null,
                        true));
            }
        }
        return places;
    }

    /** Returns the districts with units, while none is chosen. */
    public List<UnitsPage.FilterChoice> getDistricts() {
        return units.getQuery().filters().district() != null
                ? List.of()
                : units.getUnits().facets().getOrDefault("district", List.of()).stream()
                        .map(district -> new UnitsPage.FilterChoice(
                                district.value(), PageFunctions.in(district.label()), null, district.count(), false))
                        .toList();
    }

    /** Returns the streets of the chosen district, or around the chosen one. */
    private List<UnitsPage.FilterChoice> streets(UnitQuery query) {
        String office = query.filters().district() == null && query.area().street() != null
                ? query.area().street().substring(0, OFFICE)
                : query.filters().district();
        return office == null
                ? List.of()
                : service.streets(office).stream()
                        .map(street -> new UnitsPage.FilterChoice(
                                street.code(),
                                PageFunctions.in(street.name()),
                                null,
                                null,
                                street.code().equals(query.area().street())))
                        .toList();
    }

    /** Returns the choices of the search radius. */
    public List<UnitsPage.FilterChoice> getRadii() {
        int asked = units.getQuery().area().radius();
        return Stream.concat(RADII.stream(), Stream.of(asked))
                .distinct()
                .sorted()
                .map(radius -> new UnitsPage.FilterChoice(
                        String.valueOf(radius), PageFunctions.distance(radius), null, null, radius == asked))
                .toList();
    }

    /** Returns whether map tiles are configured, so that the page can show a map. */
    public boolean isTiled() {
        return !maps.tiles().isEmpty();
    }

    public MapConfiguration getMaps() {
        return maps;
    }

    public String getLayers() {
        return JsonMapper.write(maps.tiles());
    }

    /** Returns the words for the states, by their codes. */
    public String getStates() {
        return JsonMapper.write(Arrays.stream(TitleStanding.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(
                        Collectors.toMap(Function.identity(), code -> PageFunctions.message("naming.status." + code))));
    }

    public String getDatum() {
        return (maps.shifted() ? GeodeticDatum.GCJ_02 : GeodeticDatum.WGS_84).label();
    }
}
