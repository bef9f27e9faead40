package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestHeadersTest {
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate, GZIP;q=0.5", "br , x-gzip", "gzip;q=1.0", "gzip; q=0.001"})
    void isCompressedForAClientThatAcceptsGzip(String encodings) {
        assertThat(RequestHeaders.acceptsGzip(with("Accept-Encoding", encodings)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "gzip;q=0", "gzip; q=0.0, br", "*, gzip;q=0", "notgzip"})
    void isNotCompressedForOtherClients(String encodings) {
        assertThat(RequestHeaders.acceptsGzip(with("Accept-Encoding", encodings)))
                .isFalse();
        assertThat(RequestHeaders.acceptsGzip(with("Host", "localhost"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a1\"", "W/\"a1\"", "\"b2\", W/\"a1\"", "*"})
    void knowsAgainWhatTheCallerHas(String tags) {
        assertThat(RequestHeaders.has(with("If-None-Match", tags), "\"a1\"")).isTrue();
    }

    @Test
    void takesNoOtherTagForIt() {
        assertThat(RequestHeaders.has(with("If-None-Match", "\"a1-gzip\", \"b2\""), "\"a1\""))
                .isFalse();
        assertThat(RequestHeaders.has(with("Host", "localhost"), "\"a1\"")).isFalse();
    }

    private static HttpServletRequest with(String header, String value) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RequestHeadersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> Map.of(header, value).get(arguments[0]));
    }
}
