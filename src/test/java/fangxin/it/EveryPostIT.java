package fangxin.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No POST of the interface fails over what it is sent. */
class EveryPostIT extends FromOutside {
    /** Its people do nothing in other tests, which share the server. */
    private static final String OFFICE = "220192";

    @Test
    void partsThatAreMissingEmptyDoubledOrOfAnotherTypeAreRefused() {
        EveryPost every = new EveryPost(http, Stream.of(People.holding("COUNTY_OFFICE", OFFICE))
                .map(http::as).toList(), Map.of());

        assertThat(every.faults()).isEmpty();
        assertThat(every.sent()).isGreaterThan(500);
    }
}
