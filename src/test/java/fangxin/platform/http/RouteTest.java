package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.http.Route.Trait;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {
    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

    @ParameterizedTest
    @CsvSource({
        "/, HOME",
        "/units, UNITS",
        "/units/220102-1, UNIT",
        "/units/商户, UNIT",
        "/units/, UNKNOWN",
        "/units/220102-1/x, UNKNOWN",
        "/units/220102-1/rating, UNIT_RATING",
        "/units//rating, UNKNOWN",
        "/units/1/2/rating, UNKNOWN",
        "/rating, PUBLIC_LIST",
        "/unitsx, UNKNOWN",
        "/units.xhtml, PUBLIC_FILE_NAME",
        "/units.xlsx, DOWNLOAD",
        "/map, MAP",
        "/map/x, UNKNOWN",
        "/v, PUBLIC_LIST",
        "/v/220102-1, CERTIFICATE_CHECK",
        "/badge/220102-1.svg, BADGE",
        "/notices, PUBLIC_LIST",
        "/notices/1, NOTICE",
        "/draws, PUBLIC_LIST",
        "/pledges, PUBLIC_LIST",
        "/advance-compensation, PUBLIC_LIST",
        "/stations, STATIONS",
        "/warnings, PUBLIC_LIST",
        "/comparative-tests, PUBLIC_LIST",
        "/comparative-tests/2026000019, COMPARATIVE_TEST",
        "/warnings/2026000019, WARNING",
        "/warnings.atom, DOWNLOAD",
        "/typical-cases, PUBLIC_LIST",
        "/survey/2026000019, SURVEY",
        "/survey-form.xhtml, SURVEY_FORM",
        "/typical-cases/2026000019, TYPICAL_CASE",
        "/typical-cases.atom, DOWNLOAD",
        "/draws/2026000019, DRAW",
        "/notices.atom, DOWNLOAD",
        "/members/1, MEMBER",
        "/members, UNKNOWN",
        "/statistics, PUBLIC_LIST",
        "/statistics/units, PUBLIC_LIST",
        "/statistics/coverage, PUBLIC_LIST",
        "/statistics/units/x, UNKNOWN",
        "/open-data, PUBLIC_LIST",
        "/open-data/units.csv, DOWNLOAD",
        "/lists/public-notices.xlsx, DOWNLOAD",
        "/login, SIGN_IN_PAGE",
        "/login.xhtml, SIGN_IN_PAGE",
        "/object, OBJECTION_FORM",
        "/objections, OBJECTION_STATE",
        "/sign-out, SIGN_OUT",
        "/my, MY",
        "/my/files, MY",
        "/my/security, SECURITY",
        "/my/security.xhtml, SECURITY",
        "/my/security/x, MY",
        "/myself, UNKNOWN",
        "/work/step/accept.xhtml, WORK",
        "/work/lists/titles.xlsx, WORK",
        "/admin/accounts, ADMINISTRATION",
        "/api, API_OPERATION",
        "/api/v1, API_OPERATION",
        "/api/v1/units, API_SEARCH",
        "/api/v1/units/cells, API_SEARCH",
        "/api/v1/units/220102-1, API_OPERATION",
        "/api/v1/tokens, API_TOKENS",
        "/api/v1/tokens/codes, API_OPERATION",
        "/api/v1/objections/T7/state, API_OBJECTION_STATE",
        "/api/v1/message-follow-up, API_MESSAGE_FOLLOW_UP",
        "/api/v1/message-follow-up/aB3-x, API_MESSAGE_FOLLOW_UP",
        "/api/v1/message-follow-up/pictures, API_MESSAGE_PICTURES",
        "/api/v1/me/second-factor/totp/confirm, API_SECOND_FACTOR",
        "/api/v1/me, API_OPERATION",
        "/openapi, API_DOCUMENT",
        "/files/5, FILE",
        "/resources/fangxin/fangxin.css, STATIC",
        "/jakarta.faces.resource/components.css, STATIC",
        "/health, MANAGEMENT",
        "/health/ready, MANAGEMENT",
        "/metrics, MANAGEMENT",
        "/healthy, UNKNOWN",
        "/error/404.xhtml, ERROR",
        "'', UNKNOWN",
        "units, UNKNOWN"
    })
    void anAddressHasOneRoute(String path, Route route) {
        assertThat(Route.of(path)).isEqualTo(route);
    }

    @Test
    void everyPageHasARouteByBothOfItsNames() {
        assertThat(pages())
                .hasSizeGreaterThan(100)
                .flatExtracting(page -> List.of(page, page.replace(".xhtml", "")))
                .allSatisfy(path -> assertThat(Route.of(path)).as(path).isNotEqualTo(Route.UNKNOWN));
    }

    @Test
    void everyResourceOfTheApiHasARouteOfTheApi() {
        List<String> resources = classes("Resource")
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(Path.class)))
                .map(path -> "/api/v1/" + path.value())
                .toList();

        assertThat(resources)
                .hasSizeGreaterThan(40)
                .allSatisfy(path ->
                        assertThat(Route.of(path).is(Trait.API)).as(path).isTrue());
    }

    /** No cache stores a page that the holder of a receipt or of a letter opens without signing in. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/objections/T7/state", "/api/v1/message-follow-up/aB3-x", "/m/aB3-x"})
    void whatASecretOpensIsNotStored(String path) {
        assertThat(Route.of(path).is(Trait.NO_STORE)).isTrue();
    }

    @Test
    void everyServletHasARoute() {
        List<String> patterns = classes("Servlet")
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(WebServlet.class)))
                .flatMap(servlet -> Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns())))
                .toList();

        assertThat(patterns)
                .hasSizeGreaterThan(10)
                .allSatisfy(path -> assertThat(Route.of(path)).as(path).isNotEqualTo(Route.UNKNOWN));
    }

    @Test
    void webXmlProtectsTheRoutesThatRequireSigningIn() throws IOException {
        String descriptor = Files.readString(PAGES.resolve("WEB-INF/web.xml"));
        List<String> constraint = found(
                descriptor.substring(
                        descriptor.indexOf("<security-constraint>"), descriptor.indexOf("</security-constraint>")),
                "<url-pattern>([^<]+)</url-pattern>");

        assertThat(Route.templatesWith(Trait.SIGN_IN))
                .allSatisfy(template -> assertThat(constraint)
                        .as(template)
                        .anyMatch(pattern -> template.startsWith(pattern.substring(0, pattern.length() - 1))));
        assertThat(constraint)
                .allSatisfy(pattern -> assertThat(Route.of(pattern).is(Trait.SIGN_IN))
                        .as(pattern)
                        .isTrue());
    }

    @Test
    void theFilterOfAddressesIsMappedToTheRoutesThatAPageShows() {
        assertThat(PrettyUrlFilter.class.getAnnotation(WebFilter.class).urlPatterns())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Route.values())
                        .filter(route -> route.page().isPresent())
                        .flatMap(route -> route.templates().stream())
                        .map(template -> template.substring(0, template.indexOf("/*") + 2))
                        .distinct()
                        .toList());
        assertThat(Arrays.stream(Route.values()).flatMap(route -> route.page().stream()))
                .allSatisfy(page -> assertThat(pages()).contains(page.substring(0, page.indexOf('?'))));
    }

    @Test
    void searchEnginesAreAskedToLeaveOutThePagesThatTheTableNames() {
        assertThat(pages())
                .allSatisfy(page -> assertThat(source(page).contains("content=\"noindex\""))
                        .as(page)
                        .isEqualTo(Route.of(page).is(Trait.UNINDEXED)));
    }

    @Test
    void everyPublicPageHasADescriptionForSearchEngines() {
        Stream<String> shown = Arrays.stream(Route.values())
                .filter(route -> route.is(Trait.PUBLIC_PAGE))
                .flatMap(route -> route.page().isPresent()
                        ? route.page().stream().map(page -> page.substring(0, page.indexOf('?')))
                        : route.templates().stream().map(path -> path + ".xhtml"));

        assertThat(Stream.concat(shown, Stream.of("/index.xhtml", "/statistics/units.xhtml", "/login.xhtml"))
                        .filter(pages()::contains))
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(source(page)).contains("<ui:param name=\"description\""));
    }

    @Test
    void robotsMayReadThePublicPagesAndNoOthers() throws IOException {
        List<String> closed = found(Files.readString(PAGES.resolve("robots.txt")), "Disallow: (\\S+)");

        assertThat(closed)
                .contains("/my/", "/work/", "/admin/")
                .allSatisfy(
                        path -> assertThat(Route.of(path.replaceFirst("/$", "")).is(Trait.PUBLIC_PAGE))
                                .as(path)
                                .isFalse());
    }

    @Test
    void pagesThatRequireSigningInAreNeverPublic() {
        assertThat(Route.values()).allSatisfy(route -> {
            if (route.is(Trait.SIGN_IN)) {
                assertThat(route.is(Trait.NO_STORE))
                        .as("%s is not stored", route)
                        .isTrue();
            }
            if (route.is(Trait.CACHED) || route.is(Trait.PUBLIC_PAGE)) {
                assertThat(route.is(Trait.NO_STORE) || route.is(Trait.SCRIPTED))
                        .as("%s is private", route)
                        .isFalse();
            }
        });
    }

    @Test
    void aRequestKeepsTheRouteOfItsDecodedPath() {
        Map<String, Object> attributes = new HashMap<>();
        var request = Requests.withAttributes("/%6dy/home", attributes);

        assertThat(Route.of(request)).isEqualTo(Route.MY);
        assertThat(attributes).containsValue(Route.MY);
        assertThat(Route.of(Requests.withAttributes("//my/home", new HashMap<>())))
                .isEqualTo(Route.UNKNOWN);
    }

    private static List<String> pages() {
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("/WEB-INF/"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String source(String page) {
        try {
            return Files.readString(PAGES.resolve(page.substring(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static Stream<Class<?>> classes(String suffix) {
        List<Class<?>> found = new ArrayList<>();
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES)) {
            for (java.nio.file.Path file : files.filter(each -> each.toString().endsWith(suffix + ".class"))
                    .toList()) {
                String name = CLASSES.relativize(file).toString().replace(".class", "");
                found.add(Class.forName(
                        name.replace('/', '.').replace('\\', '.'), false, RouteTest.class.getClassLoader()));
            }
        } catch (IOException | ClassNotFoundException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return found.stream();
    }
}
