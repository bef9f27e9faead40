package fangxin.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.casework.WorklistService.WorklistItem;
import fangxin.common.LocalizedText;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which filter a count of the worklist applies. */
@Tag("once")
class WorklistPageTest {
    @Test
    void aCountFiltersByTheValueThatItSends() {
        assertThat(pressed(Map.of("counts:pick", "type:CHECK_RENEWAL"))).isEqualTo("type=CHECK_RENEWAL");
    }

    @Test
    void aValueThatTheListDoesNotHaveFiltersNothing() {
        assertThat(pressed(Map.of("counts:pick", "type:UNKNOWN"))).isEqualTo("again");
        assertThat(pressed(Map.of("counts:pick", "none:CHECK_RENEWAL"))).isEqualTo("again");
        assertThat(pressed(Map.of("counts:pick", ""))).isEqualTo("again");
        assertThat(pressed(Map.of())).isEqualTo("again");
    }

    private static String pressed(Map<String, String> parameters) {
        WorklistPage page = new WorklistPage();
        page.parameters = parameters;
        page.definition = ListTable.<WorklistItem>of(
                        "worklist", "casework.queue", (filters, slice) -> List.of(), filters -> 0L)
                .column("task", "casework.queue", WorklistItem::type)
                .filtered(
                        "type",
                        () -> List.of(new FilterOption("CHECK_RENEWAL", new LocalizedText("续期审核", "Check renewal"))));
        page.tables = new ListTables() {
            @Override
            public <T> TableModel<T> open(ListTable<T> table) {
                return null;
            }

            @Override
            public String filter(TableModel<?> table, String filter, String value) {
                return filter + "=" + value;
            }

            @Override
            public String again(TableModel<?> table) {
                return "again";
            }
        };
        return page.pick();
    }
}
