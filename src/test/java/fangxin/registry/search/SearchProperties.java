package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.naming.title.TitleCategory;
import fangxin.naming.title.TitleDocument;
import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlaceBuilder;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleTerm;
import fangxin.organization.division.GeodeticDatum;
import fangxin.organization.division.MapBox;
import fangxin.platform.config.Settings;
import fangxin.round.ApplicationRound;
import fangxin.testing.InputClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.StatisticsReport;
import org.apache.lucene.store.AlreadyClosedException;
import org.assertj.core.data.Offset;

/** A search of the index finds what looking at one unit after the other would find. */
@StatisticsReport(onFailureOnly = true)
class SearchProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final List<String> PARTS = List.of(
            "长春", "重庆", "便利店", "乐", "行", "药房", "KFC", "麥當勞", "龍門客栈", "ABC-123", "𠮷野家", "西安", "先", "音乐", "银行", "（南关）",
            "Ａ·甲", "女", "绿", "Café", "7-11", "同仁堂", "超市");
    private static final Map<String, Set<String>> DISTRICTS = Map.of(
            "220100", Set.of("220100", "220102", "220104"), "220102", Set.of("220102"), "220104", Set.of("220104"));
    private static final List<UnitRecord> UNITS = new ArrayList<>();
    private static IndexGeneration volume;
    private static NaiveSearch naive;

    @BeforeContainer
    static void file() throws IOException {
        Random random = new Random(7);
        volume = IndexGeneration.create(Settings.temporary());
        for (int i = 0; i < 150; i++) {
            UNITS.add(invented(i, random));
        }
        volume.add(UNITS.subList(0, 100));
        volume.refresh(1);
        volume.update(UNITS.subList(50, 150));
        volume.refresh(2);
        volume.forceMerge();
        volume.update(UNITS.subList(20, 60));
        volume.refresh(3);
        naive = new NaiveSearch(UNITS, TODAY, DISTRICTS);
    }

    @AfterContainer
    static void close() throws IOException {
        volume.discard();
    }

    @Example
    void whatIsBeingReadIsReadToItsEnd() throws IOException {
        IndexGeneration replaced = IndexGeneration.create(Settings.temporary());
        replaced.add(UNITS.subList(0, 100));
        replaced.refresh(1);
        replaced.forceMerge();
        replaced.refresh(1);
        List<UnitRecord> read = new ArrayList<>();

        replaced.forEach(unit -> {
            read.add(unit);
            if (read.size() == 1) {
                closed(replaced);
            }
        });

        assertThat(read).containsExactlyInAnyOrderElementsOf(UNITS.subList(0, 100));
        assertThatThrownBy(replaced::units).isInstanceOf(AlreadyClosedException.class);
    }

    private static void closed(IndexGeneration volume) {
        try {
            volume.discard();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Property(tries = 2_000)
    void findsWhatLookingAtEachUnitFinds(@ForAll Random random) {
        UnitQuery query = new RandomQueries(UNITS, random).next();

        SearchResult found = search(query);

        assertThat(naive.difference(query, found)).as(query.toString()).isEmpty();
        assertThat(found.matched())
                .as(query.toString())
                .isEqualTo(naive.numbers(withoutFilters(query)).size());
        requireQueries(query, found.total() > 0);
    }

    private static UnitQuery withoutFilters(UnitQuery query) {
        return new UnitQuery(
                query.text(),
                new UnitQuery.UnitFilters(null, null, null, null, null, null),
                query.area(),
                query.sort(),
                query.page());
    }

    @Property(tries = 300)
    void aCursorLeadsThroughAllOfThemOnce(@ForAll Random random) {
        UnitQuery query = paged(new RandomQueries(UNITS, random).next(), List.of());
        List<String> walked = new ArrayList<>();

        int pages = 0;
        for (String next = ""; next != null; pages++) {
            SearchResult page = search(next.isEmpty() ? query : paged(query, SearchCursor.read(next, query.sort())));
            page.hits().forEach(hit -> walked.add(hit.unit().number()));
            next = page.next();
        }

        assertThat(walked).as(query.toString()).isEqualTo(naive.numbers(query));
        requireQueries(query, !walked.isEmpty());
        InputClasses.requireBoth("has several pages", pages > 1);
    }

    /** In every division of the map, its cells contain each unit once that lies there and meets the conditions. */
    @Property(tries = 500)
    void theCellsOfAMapHoldWhatLookingAtEachUnitFinds(@ForAll Random random) {
        UnitQuery query = new RandomQueries(UNITS, random).next();
        double south = 43.78 + random.nextDouble() / 10;
        double west = 125.28 + random.nextDouble() / 10;
        MapBox box = new MapBox(south, west, south + random.nextDouble() / 10, west + random.nextDouble() / 10);
        List<String> met = naive.numbers(query);
        List<UnitRecord> there = UNITS.stream()
                .filter(unit -> unit.hasCoordinates()
                        && met.contains(unit.number())
                        && south <= unit.place().lat()
                        && unit.place().lat() <= box.north()
                        && west <= unit.place().lng()
                        && unit.place().lng() <= box.east())
                .toList();

        MapCells cells = volume.mapCells(
                query,
                new MapCells.MapGrid(box, random.nextInt(15)),
                query.filters().district() == null
                        ? List.of()
                        : List.copyOf(DISTRICTS.get(query.filters().district())),
                TODAY);

        assertThat(cells.total()).as(query + " " + box).isEqualTo(there.size());
        assertThat(cells.cells().stream().mapToInt(MapCells.MapCell::count).sum())
                .isEqualTo(there.size());
        assertThat(cells.cells().stream().filter(cell -> cell.count() == 1).map(MapCells.MapCell::unit))
                .isSubsetOf(there);
        requireQueries(query, !there.isEmpty());
        InputClasses.requireBoth(
                "a cell has several units", cells.cells().stream().anyMatch(cell -> cell.count() > 1));
        InputClasses.requireBoth("a cell has one unit", cells.cells().stream().anyMatch(cell -> cell.count() == 1));
    }

    /** Queries of every order, with and without text, circle and hits. */
    private static void requireQueries(UnitQuery query, boolean found) {
        InputClasses.requireBoth("finds something", found);
        InputClasses.requireBoth("has a text", query.text() != null);
        InputClasses.requireBoth("has a circle", query.area().center() != null);
        InputClasses.requireBoth("has a district", query.filters().district() != null);
        InputClasses.requireEach("order", query.sort(), (Object[]) UnitQuery.SortOrder.values());
    }

    @Example
    void aStreetHasItsMiddleAmongItsUnits() {
        List<UnitRecord> there = UNITS.stream()
                .filter(unit -> "220102001".equals(unit.place().street()) && unit.hasCoordinates())
                .toList();

        GeodeticDatum.Point middle = volume.centerOf("220102001").orElseThrow();

        assertThat(middle.lat())
                .isCloseTo(
                        there.stream()
                                .mapToDouble(unit -> unit.place().lat())
                                .average()
                                .orElseThrow(),
                        Offset.offset(1e-6));
        assertThat(middle.lng())
                .isCloseTo(
                        there.stream()
                                .mapToDouble(unit -> unit.place().lng())
                                .average()
                                .orElseThrow(),
                        Offset.offset(1e-6));
        assertThat(volume.centerOf("220102999")).isEmpty();
        assertThat(volume.withLocatedUnit(List.of("220102999", "220102001"))).containsExactly("220102001");
    }

    @Property(tries = 200)
    void aUnitIsFoundByItsNumberAsItWasFiled(@ForAll Random random) {
        UnitRecord unit = UNITS.get(random.nextInt(UNITS.size()));

        assertThat(volume.find(unit.number())).contains(unit);
        assertThat(volume.find("1" + unit.number().substring(1))).isEmpty();
        int at = UNITS.indexOf(unit);
        InputClasses.requireEach(
                "the unit was",
                at < 20 ? "added" : at < 60 ? "updated twice" : "updated",
                "added",
                "updated",
                "updated twice");
    }

    private static SearchResult search(UnitQuery query) {
        return volume.search(
                query,
                query.filters().district() == null
                        ? List.of()
                        : List.copyOf(DISTRICTS.get(query.filters().district())),
                TODAY);
    }

    private static UnitQuery paged(UnitQuery query, List<Object> after) {
        return new UnitQuery(
                query.text(),
                query.filters(),
                query.area(),
                query.sort(),
                new UnitQuery.ResultPage(query.page().size(), 0, after));
    }

    static UnitRecord invented(int i, Random random) {
        String sign = "";
        for (int parts = 1 + random.nextInt(3); parts > 0; parts--) {
            sign += PARTS.get(random.nextInt(PARTS.size()));
        }
        boolean placed = random.nextInt(5) > 0;
        return new UnitRecord(
                new UnitRecord.UnitCertificate(
                        "2201%02d2025101%06d".formatted(2 + 2 * random.nextInt(2), i),
                        i % 7 == 0,
                        i % 14 == 0 ? "旧" + i : null),
                new TitleHolder(
                        null,
                        random.nextBoolean() ? sign : "长春市" + sign + "有限公司",
                        i % 5 == 0 ? null : "91220102MA%08d".formatted(i)),
                TitlePlaceBuilder.place(
                                sign, "长春市人民大街" + random.nextInt(200) + "号" + PARTS.get(random.nextInt(PARTS.size())))
                        .office(random.nextInt(10) == 0 ? "220100" : random.nextBoolean() ? "220102" : "220104")
                        .street(i % 8 == 0 ? null : "22010200" + i % 4)
                        .at(
                                placed ? 43.8 + random.nextDouble() / 10 : null,
                                placed ? 125.3 + random.nextDouble() / 10 : null)
                        .photo(i % 9 == 0 ? "photo" + i : null)
                        .phone(i % 10 == 0 ? "0431-8000" + i : null)
                        .build(),
                new TitleCategory(
                        i % 3 == 0 ? "SHOP" : "ENTERPRISE",
                        i % 11 == 0 ? null : i % 2 == 0 ? "RETAIL" : "CATERING",
                        ApplicationRound.TitleLevel.values()[random.nextInt(3)],
                        i % 4 == 0 ? null : Grade.values()[random.nextInt(2)]),
                new TitleDocument(
                        i % 5 == 0 ? "〔2026〕" + i : null,
                        new LocalizedText("示范店", "Model shop"),
                        i % 4 == 0 ? new LocalizedText("长春市", "Changchun") : new LocalizedText(null, null),
                        null,
                        TitleDocument.NO_PROMISES),
                new TitleTerm(
                        random.nextInt(9) == 0 ? null : TODAY.minusDays(random.nextInt(30)),
                        random.nextInt(6) == 0 ? null : TODAY.plusDays(random.nextInt(60) - 20)),
                new UnitRecord.RecordedStanding(
                        random.nextInt(3) > 0 ? TitleStanding.VALID : TitleStanding.values()[random.nextInt(6)],
                        i % 6 == 0 ? TODAY.minusDays(i) : null));
    }
}
