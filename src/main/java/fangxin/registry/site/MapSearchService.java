package fangxin.registry.site;

import fangxin.common.LocalizedText;
import fangxin.organization.agency.Agency;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.division.GeodeticDatum;
import fangxin.organization.division.MapBox;
import fangxin.registry.search.CodeNames;
import fangxin.registry.search.MapCells;
import fangxin.registry.search.SearchResult;
import fangxin.registry.search.UnitQuery;
import fangxin.registry.search.UnitRecord;
import fangxin.registry.search.UnitSearchIndex;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Service boundary for the public search by place: clusters the units of a query on a map, lists the streets around
 * which one can search, and finds the street or unit that the words of a query name.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MapSearchService {
    /** Several screens of cells of 64 pixels. */
    public static final int MAX_CELLS = 4_096;

    public static final int MAX_ZOOM = 20;

    private static final Set<String> SUFFIXES = Set.of("街道", "镇", "乡", "民族乡");

    @Inject
    UnitSearchIndex index;

    @Inject
    BusinessClock businessClock;

    /** A street or township that has units. */
    public record StreetView(String code, LocalizedText name) {}

    /**
     * Place that a reader names as the centre of a search.
     *
     * @param near code of a street or township, or coordinates in WGS-84, as the parameter "near" takes them
     * @param name name of the street with its division, or sign name and address of a unit
     */
    public record NamedPlace(String near, LocalizedText name) {}

    /**
     * @param near the coordinates in WGS-84 for a list of the cell, whatever the datum of the map
     * @param unit the only unit of the cell, or null if it has several
     */
    public record MapCellView(
            double lat, double lng, int count, @NotNull String near, MapUnitView unit) {}

    public record MapUnitView(
            String number,
            String signName,
            String address,
            @NotNull String status) {}

    /**
     * Clusters of units in a box of the map.
     *
     * @param datum  geodetic datum of all coordinates
     * @param bounds the smallest box that contains all hits, or null if there is none
     */
    public record MapView(
            long total,
            @NotNull String datum,
            MapBox bounds,
            @NotNull List<MapCellView> cells) {}

    /** Clusters the hits of a query in a box, whose coordinates are in the datum, too. */
    public MapView view(UnitQuery query, MapBox box, int zoom, GeodeticDatum datum) {
        LocalDate today = businessClock.now().today();
        MapCells cells = index.mapCells(query, box(box, datum, true), zoom, today);
        return new MapView(
                cells.total(),
                datum.label(),
                cells.bounds() == null ? null : box(cells.bounds(), datum, false),
                cells.cells().stream()
                        .map(cell -> {
                            GeodeticDatum.Point at = datum.fromWgs84(new GeodeticDatum.Point(cell.lat(), cell.lng()));
                            return new MapCellView(
                                    at.lat(),
                                    at.lng(),
                                    cell.count(),
                                    String.format(Locale.ROOT, "%.6f,%.6f", cell.lat(), cell.lng()),
                                    unit(cell.unit(), today));
                        })
                        .toList());
    }

    private static MapUnitView unit(UnitRecord unit, LocalDate today) {
        return unit == null
                ? null
                : new MapUnitView(
                        unit.number(),
                        unit.place().signName(),
                        unit.place().address(),
                        unit.standing(today).code());
    }

    private static MapBox box(MapBox box, GeodeticDatum datum, boolean toWgs84) {
        GeodeticDatum.Point low = convert(new GeodeticDatum.Point(box.south(), box.west()), datum, toWgs84);
        GeodeticDatum.Point high = convert(new GeodeticDatum.Point(box.north(), box.east()), datum, toWgs84);
        return new MapBox(low.lat(), low.lng(), high.lat(), high.lng());
    }

    private static GeodeticDatum.Point convert(GeodeticDatum.Point point, GeodeticDatum datum, boolean toWgs84) {
        return toWgs84 ? datum.toWgs84(point) : datum.fromWgs84(point);
    }

    /** Returns the streets and townships of an office that have units with a location; none for a whole city. */
    public List<StreetView> streets(String office) {
        return index.streetsWithUnits(office).stream()
                .map(code -> new StreetView(code, index.names().district(code)))
                .toList();
    }

    /**
     * Finds the place that the words of a query name: a street or township with units, else the first hit with a
     * location, by its address or name. The district of the query limits both.
     */
    public Optional<NamedPlace> find(UnitQuery asked) {
        return street(asked).or(() -> unit(asked));
    }

    /** Finds a street by name, with one query to the index for the few streets of that name. */
    private Optional<NamedPlace> street(UnitQuery asked) {
        CodeNames names = index.names();
        Map<String, String> divisions =
                named(names, asked.filters().district(), asked.text().strip());
        return index.withLocatedUnit(divisions.keySet()).stream()
                .findFirst()
                .map(code -> new NamedPlace(code, within(names.district(divisions.get(code)), names.district(code))));
    }

    /**
     * Returns the streets and townships with a name, each with its division, in the order of the offices.
     *
     * @param office code of the office whose streets are meant, or null for all
     */
    static Map<String, String> named(CodeNames names, String office, String text) {
        Map<String, String> divisions = new LinkedHashMap<>();
        (office == null ? names.offices().values().stream() : names.office(office).stream())
                .map(Agency::division)
                .filter(Objects::nonNull)
                .forEach(division -> names.streets().getOrDefault(division, List.of()).stream()
                        .filter(code -> isNamed(names.district(code), text))
                        .forEach(code -> divisions.putIfAbsent(code, division)));
        return divisions;
    }

    /**
     * Returns the name of a street with that of its division: streets and townships of several divisions have the same
     * name.
     */
    static LocalizedText within(LocalizedText division, LocalizedText street) {
        return new LocalizedText(
                division.zh() + street.zh(), street.in(Locale.ENGLISH) + ", " + division.in(Locale.ENGLISH));
    }

    /** Returns whether a text is the name of a street or township, with or without its suffix. */
    static boolean isNamed(LocalizedText street, String text) {
        return street.zh().equals(text)
                || (text.length() > 1
                        && street.zh().startsWith(text)
                        && SUFFIXES.contains(street.zh().substring(text.length())))
                || text.equalsIgnoreCase(street.en());
    }

    private Optional<NamedPlace> unit(UnitQuery asked) {
        return index.search(asked, businessClock.now().today()).hits().stream()
                .map(SearchResult.SearchHit::unit)
                .filter(UnitRecord::hasCoordinates)
                .findFirst()
                .map(unit -> {
                    String name = unit.place().signName() + " " + unit.place().address();
                    return new NamedPlace(
                            String.format(
                                    Locale.ROOT,
                                    "%.6f,%.6f",
                                    unit.place().lat(),
                                    unit.place().lng()),
                            new LocalizedText(name, name));
                });
    }
}
