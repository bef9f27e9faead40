package fangxin.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.Malformed;
import java.time.DayOfWeek;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiltersTest {
    @Test
    void onlyWhatTheListAskedForIsNoted() {
        Roster.Filters filters = new Roster.Filters(Map.of("q", " 店 ", "day", "", "city.admin", "1", "lang", "en"));
        assertThat(filters.text("q")).isEqualTo("店");
        assertThat(filters.day("day")).isNull();
        assertThat(filters.used()).containsExactly("q");
    }

    @Test
    void whatCannotBeReadIsRefusedByItsName() {
        Roster.Filters filters = new Roster.Filters(Map.of("since", "yesterday", "on", "FOO"));
        assertThatThrownBy(() -> filters.day("since")).isInstanceOfSatisfying(Malformed.class,
                refused -> assertThat(refused.violations().getFirst().field()).isEqualTo("since"));
        assertThatThrownBy(() -> filters.constant(DayOfWeek.class, "on")).isInstanceOfSatisfying(Malformed.class,
                refused -> assertThat(refused.violations().getFirst().field()).isEqualTo("on"));
    }
}
