package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
    @ParameterizedTest
    @CsvSource({
        "/,/",
        "/units,/units",
        "/%6detrics,/metrics",
        "/m%65trics/,/metrics/",
        "/v/%E9%95%BF-1,/v/长-1",
        "/notices/2026-1.atom,/notices/2026-1.atom",
        "/.well-known/x,/.well-known/x",
        "/a..b/c.,/a..b/c."
    })
    void isDecodedOnce(String raw, String path) {
        assertThat(RequestPath.decode(raw)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "units",
                "//metrics",
                "/a//b",
                "/metrics;a=b",
                "/metrics%3ba=b",
                "/a:b",
                "/a%3Ab",
                "/x/../metrics",
                "/x/%2e%2e/metrics",
                "/./metrics",
                "/metrics/.",
                "/a/..",
                "/%2fmetrics",
                "/metrics%2F",
                "/a\\b",
                "/a%5Cb",
                "/%256detrics",
                "/a%00",
                "/a%0Ab",
                "/a%7f",
                "/a%",
                "/a%4",
                "/a%zz",
                "/%ff",
                "/%E5%90",
                "/%c0%af"
            })
    void isRefusedInAnyOtherForm(String raw) {
        assertThat(RequestPath.decode(raw)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/my/,true",
        "/work/,true",
        "/resources/css/,true",
        "/nothing/at/all/,true",
        "/,false",
        "/my,false",
        "/api/v1/units/,false"
    })
    void aFolderHasNoPage(String path, boolean folder) {
        assertThat(RequestPath.isFolder(path)).isEqualTo(folder);
    }

    @Test
    void aQueryWithRawBytesCannotBeRead() {
        assertThat(RequestPath.isQueryReadable(query("q=%E5%90&x=[1]"))).isTrue();
        assertThat(RequestPath.isQueryReadable(query("q=\u00e5\u00ff"))).isFalse();
        assertThat(RequestPath.isQueryReadable(query("q=a b"))).isFalse();
        assertThat(RequestPath.hasNul(query("q=a%00b"))).isTrue();
        assertThat(RequestPath.isQueryReadable(Requests.request(Map.of(), Map.of())))
                .isTrue();
    }

    private static HttpServletRequest query(String query) {
        return Requests.request(Map.of("getQueryString", query), Map.<String, List<String>>of());
    }
}
