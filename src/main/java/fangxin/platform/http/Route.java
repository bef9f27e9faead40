package fangxin.platform.http;

import static fangxin.platform.http.Route.Trait.API;
import static fangxin.platform.http.Route.Trait.CACHED;
import static fangxin.platform.http.Route.Trait.EMBEDDABLE;
import static fangxin.platform.http.Route.Trait.ENROLMENT;
import static fangxin.platform.http.Route.Trait.FORMS;
import static fangxin.platform.http.Route.Trait.LANGUAGE_NEUTRAL;
import static fangxin.platform.http.Route.Trait.MAP_TILES;
import static fangxin.platform.http.Route.Trait.NAMED_BY_PATH;
import static fangxin.platform.http.Route.Trait.NO_STORE;
import static fangxin.platform.http.Route.Trait.OPEN_WHEN_FULL;
import static fangxin.platform.http.Route.Trait.OPERATOR;
import static fangxin.platform.http.Route.Trait.OWN_CACHE_CONTROL;
import static fangxin.platform.http.Route.Trait.PICTURES;
import static fangxin.platform.http.Route.Trait.PUBLIC_PAGE;
import static fangxin.platform.http.Route.Trait.SCRIPTED;
import static fangxin.platform.http.Route.Trait.SIGN_IN;
import static fangxin.platform.http.Route.Trait.UNINDEXED;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Enum of the types of address, each with its path templates, its page, and the traits that filters, sign-in and pages
 * need to know before a request is answered: sign-in required, cached, indexed, scripted and others. This is the only
 * table of that kind; {@code web.xml} repeats the addresses that require signing in.
 *
 * <p>In a template, {@code *} is one segment, the last or the last but one, and {@code **} is the address itself with
 * all below it. An exact template comes before one segment, one segment before {@code **}, and a longer {@code **}
 * before a shorter: {@code /my/security} is {@link #SECURITY}, and {@code /my/files} is {@link #MY}.
 */
public enum Route {
    HOME(List.of("/"), CACHED, PUBLIC_PAGE, NAMED_BY_PATH),
    UNITS(List.of("/units"), CACHED, PUBLIC_PAGE),
    UNIT("/units/*", "/unit.xhtml?number=", CACHED, PUBLIC_PAGE, NAMED_BY_PATH),
    UNIT_RATING("/units/*/rating", "/unit_rating.xhtml?number=", PUBLIC_PAGE, NAMED_BY_PATH),
    MAP(List.of("/map"), CACHED, PUBLIC_PAGE, MAP_TILES),
    /** Stations and ODR firms, as a list and on a map. */
    STATIONS(List.of("/stations"), PUBLIC_PAGE, MAP_TILES),
    /** Certificate check, which the QR code of a plaque opens. */
    CERTIFICATE_CHECK("/v/*", "/certificate-verification.xhtml?number=", CACHED, PUBLIC_PAGE, NAMED_BY_PATH),
    /** Pictures that holders embed in their own pages. */
    BADGE(List.of("/badge/*"), CACHED, PUBLIC_PAGE, NAMED_BY_PATH, EMBEDDABLE),
    NOTICE("/notices/*", "/notice.xhtml?id=", PUBLIC_PAGE, NAMED_BY_PATH),
    /** Random draw of titles for a re-check. */
    DRAW("/draws/*", "/draw.xhtml?number=", PUBLIC_PAGE, NAMED_BY_PATH),
    WARNING("/warnings/*", "/warning.xhtml?id=", PUBLIC_PAGE, NAMED_BY_PATH),
    TYPICAL_CASE("/typical-cases/*", "/typical-case.xhtml?id=", PUBLIC_PAGE, NAMED_BY_PATH),
    COMPARATIVE_TEST("/comparative-tests/*", "/comparative-test.xhtml?id=", PUBLIC_PAGE, NAMED_BY_PATH),
    MEMBER("/members/*", "/member.xhtml?id=", PUBLIC_PAGE, NAMED_BY_PATH),
    PUBLIC_LIST(
            List.of(
                    "/v",
                    "/notices",
                    "/delivery-notices",
                    "/draws",
                    "/pledges",
                    "/advance-compensation",
                    "/warnings",
                    "/typical-cases",
                    "/complaint-figures",
                    "/comparative-tests",
                    "/statistics",
                    "/statistics/*",
                    "/guide",
                    "/guide/*",
                    "/open-data",
                    "/rating",
                    "/channels",
                    "/laws",
                    "/accessibility"),
            PUBLIC_PAGE),
    /** Public pages by the names of their files, which no link uses. */
    PUBLIC_FILE_NAME(List.of(
            "/index",
            "/index.xhtml",
            "/unit",
            "/unit.xhtml",
            "/units.xhtml",
            "/map.xhtml",
            "/certificate-verification",
            "/certificate-verification.xhtml",
            "/notice",
            "/notice.xhtml",
            "/notices.xhtml",
            "/delivery-notices.xhtml",
            "/draw",
            "/draw.xhtml",
            "/draws.xhtml",
            "/pledges.xhtml",
            "/advance-compensation.xhtml",
            "/stations.xhtml",
            "/warnings.xhtml",
            "/warning",
            "/warning.xhtml",
            "/typical-cases.xhtml",
            "/complaint-figures.xhtml",
            "/typical-case",
            "/typical-case.xhtml",
            "/comparative-tests.xhtml",
            "/comparative-test",
            "/comparative-test.xhtml",
            "/member",
            "/member.xhtml",
            "/statistics.xhtml",
            "/guide.xhtml",
            "/accessibility.xhtml",
            "/rating.xhtml",
            "/channels.xhtml",
            "/laws.xhtml",
            "/unit_rating",
            "/unit_rating.xhtml",
            "/open-data.xhtml")),
    DOWNLOAD(List.of(
            "/units.xlsx",
            "/lists/**",
            "/open-data/*",
            "/notices.atom",
            "/notices.ics",
            "/warnings.atom",
            "/typical-cases.atom")),
    /** Stores the display preference of a browser and returns to the page. */
    DISPLAY(List.of("/display"), NO_STORE, LANGUAGE_NEUTRAL),
    ROBOTS(List.of("/robots.txt"), LANGUAGE_NEUTRAL),

    /** State of an objection, for the holder of its receipt. */
    OBJECTION_STATE(List.of("/objections", "/objections.xhtml"), NO_STORE, UNINDEXED),
    OBJECTION_FORM(List.of("/object"), NO_STORE, FORMS),
    /** Pledge in its public period, with the form by which anyone objects. */
    PLEDGE_OBJECTION("/pledges/*", "/pledge-objection.xhtml?number=", NO_STORE, UNINDEXED),
    PLEDGE_OBJECTION_FORM(
            List.of("/object-to-pledge", "/pledge-objection", "/pledge-objection.xhtml"), NO_STORE, FORMS, UNINDEXED),
    /** Statement of a holder at the address in a message, whose token is the permission. */
    STATEMENT("/statements/*", "/statement.xhtml?token=", NO_STORE, NAMED_BY_PATH, UNINDEXED),
    STATEMENT_FORM(List.of("/statement", "/statement.xhtml"), NO_STORE, FORMS, UNINDEXED),
    /** Pledge of a unit on a day, with the form by which anyone claims a return. */
    RETURN_CLAIM("/returns/*", "/return-claim.xhtml?number=", NO_STORE, UNINDEXED),
    RETURN_CLAIM_FORM(List.of("/return-claim", "/return-claim.xhtml"), NO_STORE, FORMS, UNINDEXED),
    /** State of a claim of return, for the holder of its receipt. */
    RETURN_RECEIPT(List.of("/return-receipt", "/return-receipt.xhtml"), NO_STORE, FORMS, UNINDEXED),
    /** Answer of a shop at the address in a message, whose token is the permission. */
    RETURN_ANSWER("/return-answers/*", "/return-answer.xhtml?token=", NO_STORE, NAMED_BY_PATH, UNINDEXED),
    RETURN_ANSWER_FORM(List.of("/return-answer", "/return-answer.xhtml"), NO_STORE, FORMS, UNINDEXED),
    /** Form by which anyone writes to a titled unit; the code of a unit leads there. */
    REPORT("/report/*", "/report.xhtml?number=", NO_STORE, UNINDEXED),
    REPORT_FORM(List.of("/report", "/report.xhtml"), NO_STORE, FORMS, UNINDEXED, PICTURES),
    /** Satisfaction survey, opened by its code. */
    SURVEY("/survey/*", "/survey-form.xhtml?number=", NO_STORE, UNINDEXED),
    SURVEY_FORM(List.of("/survey-form", "/survey-form.xhtml"), NO_STORE, FORMS, UNINDEXED),
    /** Code at the counter of a unit: the address counts the scan and redirects to the form. */
    UNIT_CODE(List.of("/r/*"), NO_STORE, NAMED_BY_PATH, UNINDEXED, LANGUAGE_NEUTRAL),
    /** State of a message of a consumer, for the holder of its receipt. */
    MESSAGE_RECEIPT(List.of("/message-receipt", "/message-receipt.xhtml"), NO_STORE, FORMS, UNINDEXED, PICTURES),
    /** Message of a consumer at the address in a letter to this consumer, whose token is the permission. */
    MESSAGE_FOLLOW_UP("/m/*", "/message-follow-up.xhtml?token=", NO_STORE, NAMED_BY_PATH, UNINDEXED),
    MESSAGE_FOLLOW_UP_FORM(List.of("/message-follow-up", "/message-follow-up.xhtml"), NO_STORE, FORMS, UNINDEXED),
    /** Answer of a unit at the address in a message, whose token is the permission. */
    MESSAGE_ANSWER("/message-answers/*", "/message-answer.xhtml?token=", NO_STORE, NAMED_BY_PATH, UNINDEXED),
    MESSAGE_ANSWER_FORM(List.of("/message-answer", "/message-answer.xhtml"), NO_STORE, FORMS, UNINDEXED),
    /** Copy of a re-check for its holder at the address in a message, whose token is the permission. */
    VISIT_COPY("/visits/*", "/visit_copy.xhtml?token=", NO_STORE, NAMED_BY_PATH, UNINDEXED),
    VISIT_COPY_FILE(List.of("/visit_copy", "/visit_copy.xhtml"), NO_STORE, UNINDEXED),
    SIGN_IN_PAGE(List.of("/login", "/login.xhtml"), NO_STORE, FORMS, OPEN_WHEN_FULL),
    SIGN_UP_PAGE(List.of("/register", "/register.xhtml", "/setup", "/setup.xhtml"), NO_STORE, FORMS),
    SIGN_OUT(List.of("/sign-out"), FORMS, ENROLMENT),
    /** Messages of the demonstration. */
    OUTBOX(List.of("/outbox", "/outbox.xhtml"), NO_STORE),

    MY(List.of("/my/**"), SIGN_IN, SCRIPTED, NO_STORE, FORMS),
    SECURITY(List.of("/my/security", "/my/security.xhtml"), SIGN_IN, SCRIPTED, NO_STORE, FORMS, ENROLMENT),
    WORK(List.of("/work/**"), SIGN_IN, SCRIPTED, NO_STORE, FORMS),
    ADMINISTRATION(List.of("/admin/**"), SIGN_IN, SCRIPTED, NO_STORE, FORMS),

    API_OPERATION(List.of("/api/**"), API),
    API_SEARCH(List.of("/api/v1/units", "/api/v1/units/cells"), API, CACHED),
    API_OBJECTION_STATE(List.of("/api/v1/objections/**"), API, NO_STORE),
    API_MESSAGE_FOLLOW_UP(List.of("/api/v1/message-follow-up/**"), API, NO_STORE),
    API_MESSAGE_PICTURES(List.of("/api/v1/message-follow-up/pictures"), API, NO_STORE, PICTURES),
    API_TOKENS(List.of("/api/v1/tokens"), API, OPEN_WHEN_FULL),
    API_SECOND_FACTOR(List.of("/api/v1/me/second-factor/**"), API, ENROLMENT),
    API_DOCUMENT(List.of("/openapi/**")),

    STATIC(List.of("/resources/**", "/jakarta.faces.resource/**"), OWN_CACHE_CONTROL, LANGUAGE_NEUTRAL),
    /** Uploaded files; some are public. */
    FILE(List.of("/files/**"), NO_STORE, OWN_CACHE_CONTROL, LANGUAGE_NEUTRAL),
    MANAGEMENT(List.of("/health/**", "/metrics/**"), OPERATOR),
    ERROR(List.of("/error/**")),
    /** No page, resource or file has the address. */
    UNKNOWN(List.of());

    /** Property of a kind of address. */
    public enum Trait {
        /** Only signed-in users may open it; without the database, no request is answered. */
        SIGN_IN,
        /** Only addresses of the operator may open it. */
        OPERATOR,
        /** Resources of the API: all methods, problem documents. */
        API,
        /** Pages with a form, and servlets that take the forms of pages: POST is allowed. */
        FORMS,
        /** The route accepts pictures from callers without an account, whose other forms and JSON are short. */
        PICTURES,
        /** The route accepts writes while the disk is full, so that the operator can sign in. */
        OPEN_WHEN_FULL,
        /** Users who first have to set up a second factor may open it. */
        ENROLMENT,
        /** The Content-Security-Policy allows scripts with a nonce. */
        SCRIPTED,
        /** The Content-Security-Policy allows pictures of the map's servers. */
        MAP_TILES,
        /** Pages of other sites may embed the page. */
        EMBEDDABLE,
        /** Anonymous GETs are answered from memory. */
        CACHED,
        /** No cache stores the answer, unless the route has {@link #OWN_CACHE_CONTROL}. */
        NO_STORE,
        /** The answer itself states which caches may store it, also to signed-in users. */
        OWN_CACHE_CONTROL,
        /** The page shows the same to every reader: it has a canonical link, without parameters that no page reads. */
        PUBLIC_PAGE,
        /** The page reads no parameter but the language. */
        NAMED_BY_PATH,
        /** The page asks search engines not to index it. */
        UNINDEXED,
        /** The content is the same in every language, so links to the route have no {@code lang} parameter. */
        LANGUAGE_NEUTRAL
    }

    private static final String ATTRIBUTE = "fangxin.route";
    private static final String ONE_SEGMENT = "/*";
    private static final String SUBTREE = "/**";

    private static final Map<String, Route> EXACT = new HashMap<>();
    /** Routes by the address above a variable last segment. */
    private static final Map<String, Route> SEGMENTS = new HashMap<>();

    /** Routes by the template whose last segment but one is variable. */
    private static final Map<String, Route> INNER_SEGMENTS = new HashMap<>();

    private static final Map<String, Route> SUBTREES = new HashMap<>();
    private static final int DEEPEST_SUBTREE;

    static {
        for (Route route : values()) {
            route.templates.forEach(template -> register(template, route));
        }
        DEEPEST_SUBTREE =
                SUBTREES.keySet().stream().mapToInt(Route::depth).max().orElse(0);
    }

    private final List<String> templates;
    private final String page;
    private final Set<Trait> traits;

    Route(List<String> templates, Trait... traits) {
        this(templates, null, traits);
    }

    /** @param page address of the page that shows it, up to the value of its parameter */
    Route(String template, String page, Trait... traits) {
        this(List.of(template), page, traits);
    }

    Route(List<String> templates, String page, Trait... traits) {
        this.templates = templates;
        this.page = page;
        Set<Trait> own = EnumSet.noneOf(Trait.class);
        Collections.addAll(own, traits);
        this.traits = own;
    }

    private static void register(String template, Route route) {
        Route other;
        if (template.endsWith(SUBTREE)) {
            other = SUBTREES.put(withoutEnd(template, SUBTREE), route);
        } else if (template.endsWith(ONE_SEGMENT)) {
            other = SEGMENTS.put(withoutEnd(template, ONE_SEGMENT), route);
        } else if (template.contains(ONE_SEGMENT)) {
            other = INNER_SEGMENTS.put(template, route);
        } else {
            other = EXACT.put(template, route);
        }
        if (other != null) {
            throw new IllegalStateException(template + " is " + other + " and " + route);
        }
    }

    private static String withoutEnd(String template, String end) {
        return template.substring(0, template.length() - end.length());
    }

    private static int depth(String path) {
        return (int) path.chars().filter(each -> each == '/').count();
    }

    /**
     * Returns the route of a request. It is computed once for each request, so it is not that of a page or resource to
     * which the request is forwarded.
     */
    public static Route of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Route known) {
            return known;
        }
        Route route = RequestPath.of(request).map(Route::of).orElse(UNKNOWN);
        request.setAttribute(ATTRIBUTE, route);
        return route;
    }

    /** @param path decoded, without the context path */
    public static Route of(String path) {
        Route exact = EXACT.get(path);
        if (exact != null) {
            return exact;
        }
        int last = path.lastIndexOf('/');
        Route segment = last > 0 && last < path.length() - 1 ? SEGMENTS.get(path.substring(0, last)) : null;
        if (segment == null) {
            segment = INNER_SEGMENTS.get(innerTemplate(path));
        }
        return segment == null ? ofSubtree(path) : segment;
    }

    /** Returns the template with any last segment but one that a path can have. */
    private static String innerTemplate(String path) {
        int last = path.lastIndexOf('/');
        int before = path.lastIndexOf('/', last - 1);
        return before > 0 && last - before > 1 ? path.substring(0, before) + ONE_SEGMENT + path.substring(last) : "";
    }

    /**
     * Returns the variable segment of a path by its template; the last segment where the template has no variable one.
     */
    static String openSegment(String path) {
        int last = path.lastIndexOf('/');
        return INNER_SEGMENTS.containsKey(innerTemplate(path))
                ? path.substring(path.lastIndexOf('/', last - 1) + 1, last)
                : path.substring(last + 1);
    }

    private static Route ofSubtree(String path) {
        Route found = UNKNOWN;
        int end = 0;
        for (int depth = 0; depth < DEEPEST_SUBTREE && end < path.length(); depth++) {
            int next = path.indexOf('/', end + 1);
            end = next < 0 ? path.length() : next;
            found = SUBTREES.getOrDefault(path.substring(0, end), found);
        }
        return found;
    }

    /** Returns whether an address, decoded or not, belongs to the API, so that refusals are problem documents. */
    static boolean isOfApi(HttpServletRequest request) {
        return request.getRequestURI()
                .startsWith("/api/", request.getContextPath().length());
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /**
     * Returns the address of the page that renders the route, up to the value of its parameter; empty where the address
     * is that of a file.
     */
    Optional<String> page() {
        return Optional.ofNullable(page);
    }

    /** Returns the templates of addresses with a property, in the order of the table. */
    static List<String> templatesWith(Trait trait) {
        return Arrays.stream(values())
                .filter(route -> route.is(trait))
                .flatMap(route -> route.templates.stream())
                .toList();
    }

    List<String> templates() {
        return templates;
    }
}
