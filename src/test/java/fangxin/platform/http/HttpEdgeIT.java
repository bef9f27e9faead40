package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http;
import fangxin.testing.http.HttpTestBase;
import fangxin.testing.http.RawHttp;
import fangxin.testing.http.RawHttp.Answer;
import fangxin.testing.server.Deployments;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers to requests that no browser and no honest client sends. */
@Tag("once")
class HttpEdgeIT extends HttpTestBase {
    private static final List<String> HEADERS = List.of(
            "X-Request-Id",
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy");
    private static final String CHUNKED = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    private URI base;

    @BeforeEach
    void address() {
        base = Deployments.local(URI.create(server.toString()));
    }

    private Answer request(String method, String target, String more) {
        return RawHttp.send(
                base,
                method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n"
                        + "Connection: close\r\n" + more);
    }

    private Answer post(String target, String type, String body) {
        return request(
                "POST", target, "Content-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private static void requireHeaders(SoftAssertions softly, String what, Answer answer) {
        HEADERS.forEach(header ->
                softly.assertThat(answer.header(header)).as(what + " " + header).isNotBlank());
        softly.assertThat(answer.headers()).as(what).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void aPathInAnotherFormThanTheCanonicalOneIsRefused() {
        SoftAssertions softly = new SoftAssertions();
        Stream.of(
                        "//metrics",
                        "/metrics;a=b",
                        "/health/ready;x",
                        "/./metrics",
                        "/x/../metrics",
                        "/%2fmetrics",
                        "/metrics%2f",
                        "/%256detrics",
                        "/a:b",
                        "/units/a:b",
                        "/a%3Ab",
                        "/units/%5C",
                        "/units;jsessionid=1",
                        "/my;x/",
                        "/metrics%00",
                        "/units/%E5%90",
                        "/%2e%2e/WEB-INF/web.xml",
                        "/api/v1/a:b",
                        "/api/v1//units",
                        "/api/v1/units/%5C",
                        "/api/v1/units;jsessionid=1",
                        "/units?q=\u00e5\u00ff")
                .forEach(target -> {
                    Answer answer = RawHttp.get(base, target);
                    softly.assertThat(answer.status()).as(target).isEqualTo(400);
                    softly.assertThat(answer.body())
                            .as(target)
                            .contains(
                                    target.startsWith("/api/")
                                            ? "The address or the content is invalid"
                                            : "Invalid request");
                    requireHeaders(softly, target, answer);
                    if (target.startsWith("/api/")) {
                        softly.assertThat(answer.header("Content-Type"))
                                .as(target)
                                .startsWith("application/problem+json");
                    }
                });
        softly.assertAll();
    }

    @Test
    void managementAddressesStayClosedToOthersInEveryForm() {
        SoftAssertions softly = new SoftAssertions();
        Stream.of("/metrics", "/%6detrics", "/metrics/", "/health/ready", "/h%65alth/ready")
                .forEach(target -> softly.assertThat(request("GET", target, "X-Forwarded-For: 203.0.113.9\r\n\r\n")
                                .status())
                        .as(target)
                        .isEqualTo(404));
        softly.assertAll();
    }

    @Test
    void aMethodThatAnAddressDoesNotTakeIsRefusedWithItsOwnPage() {
        SoftAssertions softly = new SoftAssertions();
        Stream.of("FOO", "PROPFIND", "PUT", "DELETE", "POST", "PATCH", "TRACE", "CONNECT")
                .forEach(method -> Stream.of("/", "/units", "/statistics", "/open-data")
                        .forEach(target -> {
                            Answer answer = request(method, target, "\r\n");
                            softly.assertThat(answer.status())
                                    .as(method + " " + target)
                                    .isEqualTo(405);
                            softly.assertThat(answer.header("Allow"))
                                    .as(method + " " + target)
                                    .isEqualTo("GET, HEAD");
                            softly.assertThat(answer.body())
                                    .as(method + " " + target)
                                    .contains("Invalid request");
                            requireHeaders(softly, method + " " + target, answer);
                        }));
        Stream.of("FOO", "TRACE", "CONNECT").forEach(method -> {
            Answer answer = request(method, "/api/v1/units", "\r\n");
            softly.assertThat(answer.status()).as(method).isEqualTo(405);
            softly.assertThat(answer.header("Content-Type")).as(method).startsWith("application/problem+json");
        });
        softly.assertThat(request("CONNECT", "example.org:443", "\r\n").status())
                .isEqualTo(405);
        softly.assertAll();
    }

    @Test
    void errorPagesAndRedirectsKeepTheSecurityHeaders() {
        SoftAssertions softly = new SoftAssertions();
        Map.of(
                        "/units/none",
                        404,
                        "/notices/none",
                        404,
                        "/no/such/page",
                        404,
                        "/WEB-INF/web.xml",
                        404,
                        "/my/home",
                        302,
                        "/units",
                        200)
                .forEach((target, status) -> {
                    Answer answer = RawHttp.get(base, target);
                    softly.assertThat(answer.status()).as(target).isEqualTo(status);
                    requireHeaders(softly, target, answer);
                });
        softly.assertThat(RawHttp.get(base, "/my/home").header("Location")).startsWith("/login?");
        softly.assertAll();
    }

    @Test
    void answersToTheSignedInAreNotStored() {
        Http.User officer = http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"));

        Stream.of("me", "units?size=1", "candidacies", "/units", "/")
                .forEach(path -> assertThat(officer.get(path).headers().allValues("Cache-Control"))
                        .as(path)
                        .containsExactly("no-store"));
        assertThat(http.anybody().get("units?size=1").headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
    }

    @Test
    void aBodyIsCountedWhileItIsRead() {
        String chunks = ("4000\r\n" + "x".repeat(0x4000) + "\r\n").repeat(17) + "0\r\n\r\n";

        assertThat(request("POST", "/api/v1/tokens", CHUNKED + chunks).status()).isEqualTo(413);
        assertThat(request("POST", "/api/v1/tokens", "Content-Type: application/json\r\nContent-Length: 300000\r\n\r\n")
                        .status())
                .isEqualTo(413);
        assertThat(request(
                                "POST",
                                "/login",
                                "Content-Type: application/x-www-form-urlencoded\r\n"
                                        + "Content-Length: 300000\r\n\r\n")
                        .body())
                .contains("Content too large");
        assertThat(request(
                                "POST",
                                "/api/v1/tokens",
                                CHUNKED
                                        + "1\r\n"
                                        + "{\r\n"
                                        + "1d\r\n"
                                        + "\"username\":\"x\",\"password\":\"y\"\r\n"
                                        + "1\r\n"
                                        + "}\r\n"
                                        + "0\r\n\r\n")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void anIncompleteBodyDoesNotDelayOtherClients() {
        List<RawHttp> halfSent = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                halfSent.add(new RawHttp(base)
                        .write("POST /api/v1/tokens HTTP/1.1\r\nHost: localhost\r\n"
                                + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"));
            }
            Answer ninth = post("/api/v1/tokens", "application/json", "{}");
            for (int tries = 0; ninth.status() != 429 && tries < 100; tries++) {
                ninth = post("/api/v1/tokens", "application/json", "{}");
            }

            assertThat(ninth.status()).isEqualTo(429);
            assertThat(ninth.header("Retry-After")).isNotBlank();
            assertThat(RawHttp.get(base, "/units").status()).isEqualTo(200);
        } finally {
            halfSent.forEach(RawHttp::close);
            awaitPermits();
        }
    }

    /** The server notices the end of a connection at its next read; the requests after this one find all permits. */
    private void awaitPermits() {
        Instant end = Instant.now().plusSeconds(60);
        while (post("/api/v1/tokens", "application/json", "{}").status() == 429
                && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    @Test
    void aFormThatCannotBeReadIsTheSendersFault() {
        SoftAssertions softly = new SoftAssertions();
        Stream.of("", "--x\r\n", "garbage", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n")
                .forEach(body -> Stream.of("multipart/form-data", "multipart/form-data; boundary=x")
                        .forEach(type -> softly.assertThat(
                                        post("/login", type, body).status())
                                .as(type + " " + body)
                                .isLessThan(500)));
        Stream.of("/login", "/register", "/my/home", "/work/worklist", "/admin/accounts")
                .forEach(page -> Stream.of("stateless", "", "1:2", "x")
                        .forEach(state -> softly.assertThat(post(
                                                page,
                                                "application/x-www-form-urlencoded",
                                                "form=form&jakarta.faces.ViewState=" + state)
                                        .status())
                                .as(page + " " + state)
                                .isLessThan(500)));
        softly.assertAll();
    }

    @Test
    void aChosenDisplayIsKeptInACookieAndServedToNobodyElse() {
        String senior = "Cookie: fangxin-display=s2\r\n\r\n";
        SoftAssertions softly = new SoftAssertions();
        Stream.of("/", "/units", "/guide", "/accessibility", "/login").forEach(page -> {
            softly.assertThat(request("GET", page, senior).body()).as(page).contains("class=\"senior size2\"");
            softly.assertThat(request("GET", page, "\r\n").body()).as(page).doesNotContain("class=\"senior");
            softly.assertThat(request("GET", page, senior).body()).as(page).contains("class=\"senior size2\"");
        });
        Answer chosen = request("GET", "/display?view=senior&return=/units%3Fq%3Da", "\r\n");
        softly.assertThat(chosen.status()).isEqualTo(303);
        softly.assertThat(chosen.header("Location")).isEqualTo("/units?q=a");
        softly.assertThat(chosen.header("Set-Cookie"))
                .contains("fangxin-display=s1", "Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("JSESSIONID");
        softly.assertThat(request("GET", "/display?view=senior&return=//evil.example/", "\r\n")
                        .header("Location"))
                .isEqualTo("/");
        softly.assertAll();
    }

    @Test
    void noPageRepeatsAWindowIdInAScript() {
        SoftAssertions softly = new SoftAssertions();
        Stream.of(
                        "/",
                        "/units",
                        "/login",
                        "/register",
                        "/notices",
                        "/objections",
                        "/map",
                        "/statistics",
                        "/guide",
                        "/accessibility")
                .forEach(page -> softly.assertThat(
                                RawHttp.get(base, page + "?jfwid='-alert()-'").body())
                        .as(page)
                        .doesNotContainPattern("<script[^>]*>[^<]*-alert\\(\\)-|\\son\\w+=\"[^\"]*-alert\\(\\)-"));
        softly.assertAll();
    }

    @Test
    void theDocumentOfTheInterfaceIsSentOnceToWhoKeepsIt() {
        String tag = http.anybody()
                .get("/openapi")
                .being(200)
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        Answer again = request("GET", "/openapi", "If-None-Match: " + tag + "\r\n\r\n");

        assertThat(again.status()).isEqualTo(304);
        assertThat(request("GET", "/api/v1/openapi", "If-None-Match: " + tag + "\r\n\r\n")
                        .status())
                .isEqualTo(304);
    }

    /** Pages with secrets are not compressed, since the length of a compressed page reveals what it repeats. */
    @Test
    void styleSheetsAreCompressedForReadersThatAcceptItAndPagesWithFormsAreNot() {
        String accepting = "Accept-Encoding: gzip\r\n\r\n";
        Answer packed = request("GET", "/resources/fangxin/fangxin.css", accepting);
        Answer plain = RawHttp.get(base, "/resources/fangxin/fangxin.css");

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(plain.header("Vary")).contains("Accept-Encoding");
        assertThat(request("GET", "/login", accepting).header("Content-Encoding"))
                .isNull();
    }

    /** PostgreSQL neither stores nor compares it. */
    @Test
    void aNulInAnAddressOrAFormIsRefused() {
        SoftAssertions softly = new SoftAssertions();
        Stream.of("/units?q=a%00b", "/stations?q=a%00b", "/api/v1/stations?q=%00", "/guide?type=%00")
                .forEach(target -> softly.assertThat(RawHttp.get(base, target).status())
                        .as(target)
                        .isEqualTo(400));
        softly.assertThat(post(
                                "/login",
                                "application/x-www-form-urlencoded",
                                "byPassword=byPassword&byPassword%3Ausername=a%00b&byPassword%3Apassword=c"
                                        + "&byPassword%3Aenter=x&jakarta.faces.ViewState=stateless")
                        .status())
                .isEqualTo(400);
        softly.assertThat(post(
                                "/report",
                                "multipart/form-data; boundary=x",
                                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\0\r\n--x--\r\n")
                        .status())
                .isEqualTo(400);
        softly.assertAll();
    }

    @Test
    void aDayThatNoDatabaseStoresIsRefusedInAnAddress() {
        SoftAssertions softly = new SoftAssertions();
        Stream.of("%2B999999999-12-31", "-999999999-01-01", "0000-01-01").forEach(day -> {
            softly.assertThat(RawHttp.get(base, "/api/v1/return-pledges/1?on=" + day)
                            .status())
                    .as(day)
                    .isEqualTo(400);
            softly.assertThat(RawHttp.get(base, "/returns/1?on=" + day).status())
                    .as(day)
                    .isEqualTo(404);
        });
        softly.assertAll();
    }

    @Test
    void whatIsNotAsDocumentedIsRefused() {
        Http.User officer = http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"));
        SoftAssertions softly = new SoftAssertions();
        Stream.of(
                        "{\"language\":\"fr\"}",
                        "{\"language\":5}",
                        "{\"language\":\"zh\"}{}",
                        "{}",
                        "{\"language\":null}",
                        "{\"language\":\"zh\",\"language\":\"en\"}")
                .forEach(body -> softly.assertThat(
                                officer.put("me/language", body).status())
                        .as(body)
                        .isEqualTo(400));
        softly.assertThat(officer.put("me/language", "{\"language\":\"zh\"}").status())
                .isEqualTo(200);
        softly.assertThat(request(
                                "POST",
                                "/api/v1/rounds",
                                "Content-Type: application/json\r\nIdempotency-Key: \r\n"
                                        + "Content-Length: 2\r\n\r\n{}")
                        .body())
                .contains("Idempotency-Key");
        softly.assertThat(post("/api/v1/tokens", "application/json", "{\"username\":\"\u00ff\",\"password\":\"a\"}")
                        .status())
                .isEqualTo(400);
        softly.assertAll();
    }
}
