package fangxin.document.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.MalformedRequest;
import java.time.DayOfWeek;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiltersTest {
    @Test
    void onlyWhatTheListAskedForIsNoted() {
        ListExport.ListFilters filters =
                new ListExport.ListFilters(Map.of("q", " 店 ", "day", "", "city.admin", "1", "lang", "en"));
        assertThat(filters.text("q")).isEqualTo("店");
        assertThat(filters.days("day")).isNull();
        assertThat(filters.used()).containsExactly("q");
    }

    @Test
    void whatCannotBeReadIsRefusedByItsName() {
        ListExport.ListFilters filters = new ListExport.ListFilters(Map.of("since", "yesterday", "on", "FOO"));
        assertThatThrownBy(() -> filters.days("since"))
                .isInstanceOfSatisfying(
                        MalformedRequest.class,
                        refused -> assertThat(refused.violations().getFirst().field())
                                .isEqualTo("since"));
        assertThatThrownBy(() -> filters.constant(DayOfWeek.class, "on"))
                .isInstanceOfSatisfying(
                        MalformedRequest.class,
                        refused -> assertThat(refused.violations().getFirst().field())
                                .isEqualTo("on"));
    }
}
