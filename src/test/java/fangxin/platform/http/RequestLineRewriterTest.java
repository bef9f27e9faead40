package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLineRewriterTest {
    @ParameterizedTest
    @CsvSource({
        "/,/",
        "/units/220102-1,/units/220102-1",
        "/v/%E9%95%BF-1,/v/%E9%95%BF-1",
        "/api/v1/units,/api/v1/units",
        "/api/v1/units/%5C,/api/%25",
        "/api/v1/units;jsessionid=1,/api/%25",
        "/units/%5C,/%25",
        "/units;jsessionid=1,/%25",
        "/my;x/,/%25",
        "/a:b,/%25",
        "*,/%25"
    })
    void aPathThatIsRefusedIsReplacedByOneThatReachesTheApplication(String sent, String passed) {
        assertThat(RequestLineRewriter.passed(sent)).isEqualTo(passed);
        assertThat(RequestPath.decode(passed).isPresent()).isEqualTo(sent.equals(passed));
    }
}
