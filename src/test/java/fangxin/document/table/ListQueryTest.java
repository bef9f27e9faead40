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

    @Test
    void aSearchedTextIsNoPattern() {
        assertThat(ListQuery.pattern(" a_b%c! ")).isEqualTo("%A!_B!%C!!%");
    }
}
