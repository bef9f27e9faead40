package fangxin.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.DayRange;
import fangxin.organization.identity.RecusalCondition;
import fangxin.platform.persistence.RecordedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListQueryTest {
    private static final DayRange DAYS = new DayRange(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 28));

    private final RecordedQuery recorded = new RecordedQuery();

    private String rows(ListQuery<TableView> query) {
        query.rows(
                recorded.entityManager(),
                new ListSlice(new ListOrder("list", true), 0, 20),
                Map.of("list", "v.listName"),
                "v.id",
                "v.id");
        recorded.requireComplete();
        return recorded.text();
    }

    private static ListQuery<TableView> query() {
        return ListQuery.of(TableView.class, "v", "from TableView v");
    }

    @Test
    void aFilterWithoutAValueSetsNoCondition() {
        assertThat(rows(query().equal("v.a", null)
                        .contains(null, "v.b")
                        .contains(" ", "v.b")
                        .onDays("v.c", null)
                        .atDays("v.d", null)
                        .without(new RecusalCondition(Set.of()), "v.m")))
                .isEqualTo("select v from TableView v order by v.listName desc nulls last, v.id");
    }

    @Test
    void aRecusalCanBeTheOnlyCondition() {
        RecusalCondition recusal = new RecusalCondition(Set.of("m1"));

        assertThat(rows(query().without(recusal, "v.m")))
                .isEqualTo(
                        "select v from TableView v where v.m not in :without order by v.listName desc nulls last, v.id");
        assertThat(rows(query().withoutOuter(recusal, "v.m")))
                .isEqualTo("select v from TableView v where (v.m is null or v.m not in :without)"
                        + " order by v.listName desc nulls last, v.id");
    }

    @Test
    void eachFilterSetsAConditionWithAParameterOfItsOwn() {
        assertThat(rows(query().among("v.o", List.of("a"))
                        .equal("v.a", 1)
                        .contains("x", "v.b", "v.c")
                        .onDays("v.d", DAYS)
                        .atDays("v.e", DAYS)
                        .where("v.f is null")
                        .where("v.g = :own", "own", 2)
                        .without(new RecusalCondition(Set.of("m1")), "v.m")))
                .isEqualTo("select v from TableView v where v.o in :given0 and v.a = :given1"
                        + " and (upper(v.b) like :given2 escape '!' or upper(v.c) like :given2 escape '!')"
                        + " and v.d >= :given3 and v.d <= :given4 and v.e >= :given5 and v.e < :given6"
                        + " and v.f is null and v.g = :own and v.m not in :without"
                        + " order by v.listName desc nulls last, v.id");
    }

    @Test
    void aFlagIsComparedAsTextThatDerbyComparesBesideASearch() {
        assertThat(rows(query().contains("x", "v.b").flag("v.h", true).flag("v.i", null)))
                .contains(" and cast(v.h as varchar(5)) = :given1 order by ");
    }

    @Test
    void aListOfNobodyHasNoRowAndNeedsNoQuery() {
        assertThat(query().among("v.o", List.of()).rows(null, new ListSlice(null, 0, 20), Map.of(), "v.id", "v.id"))
                .isEmpty();
        assertThat(query().among("v.o", List.of()).count(null)).isZero();
    }

    /** Reads a part of two rows of an export, from a row on. */
    private <T> List<T> exported(ListQuery<T> query, int first, ListKeys keys) {
        List<T> found = query.rows(
                recorded.entityManager(),
                new ListSlice(new ListOrder("list", true), first, 2, keys),
                Map.of("list", "v.listName"),
                "v.id",
                "v.id");
        recorded.requireComplete();
        return found;
    }

    private static Object found(Object... values) {
        return values;
    }

    @Test
    void anExportOrdersTheKeysOnceAndReadsItsRowsByTheirKeys() {
        ListQuery<String> query =
                ListQuery.of(String.class, "v", "from TableView v").equal("v.a", 1);
        ListKeys keys = new ListKeys();
        recorded.finding("k1", "k2", "k3").finding(found("second", "k2"), found("first", "k1"));

        assertThat(exported(query, 0, keys)).containsExactly("first", "second");
        assertThat(recorded.text()).isEqualTo("select v, v.id from TableView v where v.a = :given0 and v.id in :keys");
        assertThat(recorded.value("keys")).isEqualTo(List.of("k1", "k2"));

        recorded.finding(found("third", "k3"));

        assertThat(exported(query, 2, keys)).containsExactly("third");
        assertThat(recorded.value("keys"))
                .as("one query, since the keys are known")
                .isEqualTo(List.of("k3"));
    }

    @Test
    void theKeysOfAnExportAreInTheOrderThatWasChosen() {
        exported(query(), 0, new ListKeys());

        assertThat(recorded.text()).isEqualTo("select v.id from TableView v order by v.listName desc nulls last, v.id");
        assertThat(recorded.most()).as("no more than an export can need").isEqualTo(ListKeys.MOST);
    }

    @Test
    void aRowThatLeavesTheListDuringAnExportIsLeftOut() {
        recorded.finding("k1", "k2").finding(found("second", "k2"));

        assertThat(exported(ListQuery.of(String.class, "v", "from TableView v"), 0, new ListKeys()))
                .containsExactly("second");
    }

    @Test
    void anExportedRowOfSeveralPathsKeepsThem() {
        recorded.finding("k1").finding(found("a", 2, "k1"));

        assertThat(exported(
                        ListQuery.of(Object[].class, "v", "from TableView v").selecting("v.a, v.b"), 0, new ListKeys()))
                .containsExactly(new Object[] {"a", 2});
        assertThat(recorded.text()).isEqualTo("select v.a, v.b, v.id from TableView v where v.id in :keys");
    }

    @Test
    void aSearchedTextIsNoPattern() {
        assertThat(ListQuery.pattern(" a_b%c! ")).isEqualTo("%A!_B!%C!!%");
    }

    private static final KeyOrder KEYS =
            new KeyOrder(Map.of("list", "v.listName", "rows", "v.rows"), new ListOrder("list", true), "v.id");

    private ListPage<String> page(KeySlice slice) {
        ListPage<String> page = ListQuery.of(String.class, "v", "from TableView v")
                .equal("v.a", 1)
                .page(recorded.entityManager(), slice, KEYS, row -> "id of " + row);
        recorded.requireComplete();
        return page;
    }

    @Test
    void theFirstPageIsReadWithoutAKeyInTheUsualOrder() {
        recorded.finding("a", "b", "c");

        assertThat(page(KeySlice.first(new ListOrder("unknown", false), 2)))
                .isEqualTo(new ListPage<>(List.of("a", "b"), null, "id of b"));
        assertThat(recorded.text())
                .isEqualTo("select v from TableView v where v.a = :given0 order by v.listName desc, v.id desc");
    }

    @Test
    void thePageAfterARowBeginsBehindItsValueInTheOrder() {
        recorded.finding(7).finding("a", "b");

        assertThat(page(KeySlice.after("k", new ListOrder("rows", false), 2)))
                .isEqualTo(new ListPage<>(List.of("a", "b"), "id of a", null));
        assertThat(recorded.text())
                .isEqualTo("select v from TableView v where v.a = :given0"
                        + " and v.rows >= :value and (v.rows > :value or v.id > :key) order by v.rows, v.id");
        assertThat(recorded.value("value")).isEqualTo(7);
        assertThat(recorded.value("key")).isEqualTo("k");
    }

    @Test
    void thePageBeforeARowIsReadBackwardsAndShownForwards() {
        recorded.finding("x").finding("c", "b", "a");

        assertThat(page(KeySlice.before("k", null, 2)))
                .isEqualTo(new ListPage<>(List.of("b", "c"), "id of b", "id of c"));
        assertThat(recorded.text())
                .isEqualTo("select v from TableView v where v.a = :given0"
                        + " and v.listName >= :value and (v.listName > :value or v.id > :key)"
                        + " order by v.listName, v.id");
    }

    @Test
    void thePageBeforeARowIsTheFirstOneWhereNothingPrecedesIt() {
        recorded.finding("x").finding("a").finding("new", "a", "b");

        assertThat(page(KeySlice.before("k", null, 2)))
                .as("a full page, not the one row before")
                .isEqualTo(new ListPage<>(List.of("new", "a"), null, "id of a"));
    }

    @Test
    void anUnknownRowLeadsToTheFirstPage() {
        recorded.finding().finding("a").finding().finding("a");

        assertThat(page(KeySlice.after("gone", null, 2))).isEqualTo(new ListPage<>(List.of("a"), null, null));
        assertThat(page(KeySlice.before("gone", null, 2))).isEqualTo(new ListPage<>(List.of("a"), null, null));
        assertThat(recorded.text()).doesNotContain(":key");
    }

    @Test
    void rowsAreCountedUpToALimit() {
        ListQuery<TableView> query = query().equal("v.a", 1);
        recorded.finding(1, 2, 3).finding(1, 2);

        assertThat(query.countUpTo(recorded.entityManager(), 2, "v.id")).isEqualTo(3);
        assertThat(query.countUpTo(recorded.entityManager(), 2, "v.id")).isEqualTo(2);
        assertThat(recorded.text()).isEqualTo("select v.id from TableView v where v.a = :given0");
        assertThat(query().none().countUpTo(recorded.entityManager(), 2, "v.id"))
                .isZero();
    }
}
