package fangxin.document.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.LocalizedText;
import fangxin.document.export.ListExport.ListFilters;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.round.ApplicationRound.TitleLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListTableTest {
    private static final int SIZE = 20;

    private final List<ListSlice> read = new ArrayList<>();
    private final List<String> searched = new ArrayList<>();
    private final ListTable<Integer> table = ListTable.<Integer>of(
                    "numbers",
                    "document.table.columns",
                    (filters, slice) -> {
                        read.add(slice);
                        searched.add(filters.text("q"));
                        return List.of(1, 2, 3);
                    },
                    filters -> 3)
            .column("name", "document.table.any", each -> each)
            .sorted()
            .searched("q")
            .column("state", "document.table.rows", each -> each)
            .filtered("state", () -> List.of(new FilterOption("OPEN", new LocalizedText("开", "open"))))
            .column("day", "document.table.days", each -> each)
            .filteredByDays("day")
            .optional()
            .column("note", "document.table.empty", each -> each)
            .optional();

    @Test
    void theInitialStateShowsTheColumnsThatAreNotOptional() {
        assertThat(table.initial(SIZE)).isEqualTo(new TableState(List.of("name", "state"), null, Map.of(), SIZE));
    }

    @Test
    void aStateLosesWhatTheListDoesNotHave() {
        TableState stale = new TableState(
                List.of("note", "gone", "note", "name"),
                "state",
                Map.of("state", "SHUT", "q", " a ", "other", "b"),
                50);

        assertThat(table.valid(stale, SIZE))
                .isEqualTo(new TableState(List.of("note", "name"), null, Map.of("q", "a"), 50));
        assertThat(table.valid(new TableState(List.of("note"), "name", Map.of("state", "OPEN"), 50), SIZE)
                        .columns())
                .containsExactly("note", "name", "state");
        assertThat(table.valid(new TableState(List.of("gone"), "-name", Map.of("state", "OPEN"), 0), SIZE))
                .isEqualTo(new TableState(List.of("name", "state"), "-name", Map.of("state", "OPEN"), SIZE));
    }

    @Test
    void aPeriodIsAFilterOnlyIfItsDaysCanBeRead() {
        assertThat(table.filters(Map.of("day", " 2026-11-01..2026-11-28 ")))
                .isEqualTo(Map.of("day", "2026-11-01..2026-11-28"));
        assertThat(table.filters(Map.of("day", "2026-11-01.."))).isEmpty();
        assertThat(table.filters(Map.of("day", "2026-11-31..2026-12-01"))).isEmpty();
    }

    @Test
    void otherColumnsTakeAwayTheOrderAndTheFiltersOfHiddenOnes() {
        TableState state = new TableState(List.of("name", "state"), "-name", Map.of("q", "a", "state", "OPEN"), 50);

        assertThat(table.arranged(state, List.of("note", "state", "gone")))
                .isEqualTo(new TableState(List.of("note", "state"), null, Map.of("state", "OPEN"), 50));
        assertThat(table.arranged(state, List.of("name")))
                .isEqualTo(new TableState(List.of("name"), "-name", Map.of("q", "a"), 50));
    }

    @Test
    void withoutFiltersTheColumnsAndTheOrderStay() {
        assertThat(new TableState(List.of("note", "name"), "-name", Map.of("q", "a"), 50).unfiltered())
                .isEqualTo(new TableState(List.of("note", "name"), "-name", Map.of(), 50));
    }

    @Test
    void rowsAreReadInTheOrderAndWithTheFiltersOfTheState() {
        table.rows(new TableState(List.of("name"), "-name", Map.of("q", "shop"), SIZE), 40, SIZE);

        assertThat(read).containsExactly(new ListSlice(new ListOrder("name", true), 40, SIZE));
        assertThat(searched).containsExactly("shop");
    }

    @Test
    void anOrderIsReadAsItIsWritten() {
        assertThat(ListOrder.parse("-due")).isEqualTo(new ListOrder("due", true));
        assertThat(ListOrder.parse("due").text()).isEqualTo("due");
        assertThat(ListOrder.parse(new ListOrder("due", true).text())).isEqualTo(new ListOrder("due", true));
        assertThat(ListOrder.parse(" ")).isNull();
        assertThat(ListOrder.parse(null)).isNull();
    }

    @Test
    void anEnumOrdersRowsAsItsConstantsAreDeclared() {
        assertThat(ListOrder.byConstants("c.level", TitleLevel.class))
                .isEqualTo("case when c.level = fangxin.round.ApplicationRound.TitleLevel.COUNTY then 0"
                        + " when c.level = fangxin.round.ApplicationRound.TitleLevel.CITY then 1"
                        + " when c.level = fangxin.round.ApplicationRound.TitleLevel.PROVINCE then 2 else 3 end");
    }

    @Test
    void theClauseContainsKnownPathsOnly() {
        Map<String, String> paths = Map.of("due", "c.dueOn");

        assertThat(ListOrder.clause(new ListOrder("due", true), paths, "c.id", "c.id"))
                .isEqualTo(" order by c.dueOn desc nulls last, c.id");
        assertThat(ListOrder.clause(new ListOrder("due; drop", false), paths, "c.x, c.id", "c.id"))
                .isEqualTo(" order by c.x, c.id");
        assertThat(ListOrder.clause(null, paths, "c.x, c.id", "c.id")).isEqualTo(" order by c.x, c.id");
    }

    /** Reads the export of a list of a thousand and three rows, and returns where its parts begin. */
    private static List<Integer> exported(boolean byKeys) {
        List<Integer> begun = new ArrayList<>();
        List<Integer> rows = IntStream.range(0, 1003).boxed().toList();
        ListTable<Integer> longer = ListTable.<Integer>of(
                        "numbers",
                        "document.table.columns",
                        (filters, slice) -> {
                            begun.add(slice.first());
                            return !byKeys
                                    ? slice.part(rows, Map.of())
                                    : slice.keys()
                                            .rows(
                                                    slice,
                                                    most -> rows,
                                                    part -> part.stream()
                                                            .map(Integer.class::cast)
                                                            .filter(row -> row % 2 == 0)
                                                            .collect(Collectors.toMap(row -> row, row -> row)));
                        },
                        filters -> 1003)
                .column("name", "document.table.any", each -> each)
                .sorted();
        assertThat(longer.all(new ListFilters(Map.of("sort", "-name")))).hasSize(byKeys ? 502 : 1003);
        return begun;
    }

    @Test
    void anExportGoesOnToTheLastKeyAlthoughRowsHaveLeftTheList() {
        assertThat(exported(true)).containsExactly(0, 500, 1000);
    }

    @Test
    void theExportOfAListThatIsReadAsAWholeEndsWithAPartThatIsNotFull() {
        assertThat(exported(false)).containsExactly(0, 500, 1000);
    }

    @Test
    void theExportOfAListReadByKeyFollowsItsPages() {
        List<KeySlice> asked = new ArrayList<>();
        ListTable<Integer> byKey = ListTable.<Integer>byKey(
                        "numbers",
                        "document.table.columns",
                        (filters, slice) -> {
                            asked.add(slice);
                            return slice.key() == null
                                    ? new ListPage<>(List.of(1, 2), null, "two")
                                    : new ListPage<>(List.of(3), "three", null);
                        },
                        filters -> 3)
                .column("name", "document.table.any", each -> each)
                .sorted();

        assertThat(byKey.all(new ListFilters(Map.of("sort", "-name")))).containsExactly(1, 2, 3);
        assertThat(asked)
                .extracting(KeySlice::key, KeySlice::order)
                .containsExactly(tuple(null, new ListOrder("name", true)), tuple("two", new ListOrder("name", true)));
    }

    @Test
    void aCellHasTheTextThatItsColumnStatesForAnAbsentValue() {
        ListTable<String> texts = ListTable.<String>of(
                        "texts", "document.table.columns", (filters, slice) -> List.of(), filters -> 0)
                .column("plain", "document.table.any", text -> text)
                .column("stated", "document.table.any", text -> text)
                .absent("document.table.absent")
                .labelColumn("label", "document.table.any", "document.export.", text -> text)
                .absent("document.table.absent");

        assertThat(cells(texts, "yes")).containsExactly("yes", "yes", new LocalizedText("是", "yes"));
        LocalizedText absent = new LocalizedText("—", "—");
        assertThat(cells(texts, null)).containsExactly(null, absent, absent);
        assertThat(cells(texts, " ")).containsExactly(null, absent, absent);
    }

    @Test
    void anInstantIsItsDayInChinaAndPartsThatAreAbsentAreLeftOut() {
        ListTable<Instant> instants = ListTable.<Instant>of(
                        "instants", "document.table.columns", (filters, slice) -> List.of(), filters -> 0)
                .dayColumn("day", "document.table.days", instant -> instant)
                .column("parts", "document.table.any", instant -> ListTable.parts("a", null, "b"));

        assertThat(cells(instants, Instant.parse("2026-11-27T16:30:00Z")))
                .containsExactly(LocalDate.of(2026, 11, 28), List.of("a", "b"));
        assertThat(cells(instants, null)).first().isNull();
    }

    private static <T> List<Object> cells(ListTable<T> list, T row) {
        return list.columns().stream().map(column -> column.cell(row)).toList();
    }
}
