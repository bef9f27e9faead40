package fangxin.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No POST of the interface fails over what it is sent. */
class EveryPostIT extends FromOutside {
    private static final String OFFICE = "220104";

    @Test
    void partsThatAreMissingEmptyDoubledOrOfAnotherTypeAreRefused() {
        EveryPost every = new EveryPost(http, Stream.of("city.auditor", People.holding("COUNTY_OFFICE", OFFICE))
                .map(http::as).toList(), Map.of());

        assertThat(every.faults()).isEmpty();
        assertThat(every.sent()).isGreaterThan(500);
    }
}
