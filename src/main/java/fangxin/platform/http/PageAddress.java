package fangxin.platform.http;

import fangxin.platform.http.Route.Trait;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Functions that return the address under which the browser asked for a page, that of the form that was sent, and the
 * address of a page without the parameters that it does not read, for its links, its canonical address and its key in
 * the cache. Apps add some of their own to links that are shared in them, such as {@code from} and {@code
 * isappinstalled}: pages ignore these, and neither link to themselves with them nor are cached under them.
 */
public final class PageAddress {
    private static final String LANGUAGE = "lang";
    private static final Set<String> READ = Set.of(
            LANGUAGE,
            "q",
            "type",
            "level",
            "district",
            "sector",
            "grade",
            "status",
            "near",
            "address",
            "radius",
            "sort",
            "size",
            "cursor",
            "page",
            "year",
            "division",
            "measure",
            "show",
            // answers to the conditions E1 to E5 in the guide
            "E1",
            "E2",
            "E3",
            "E4",
            "E5");

    /** Folders of the pages of signed-in persons. */
    private static final List<String> FORMS = List.of("/work/", "/my/", "/admin/");

    private PageAddress() {}

    /**
     * Returns the part of the query that the page reads, in the order of the names; empty where nothing is left.
     * Parameters of one name keep their order, since a page reads the first of them.
     */
    public static String read(String path, String query) {
        return parameters(path, query, name -> true);
    }

    /**
     * Returns the path with the query that the page reads, and with {@code lang} only as given: address of the
     * canonical link.
     *
     * @param language language named in the address, or null for an address without one
     */
    public static String canonical(String path, String query, String language) {
        String left = parameters(path, query, name -> !name.equals(LANGUAGE));
        String named = language == null ? "" : LANGUAGE + "=" + language;
        String all = left.isEmpty() || named.isEmpty() ? left + named : named + "&" + left;
        return all.isEmpty() ? path : path + "?" + all;
    }

    /**
     * Returns the address under which the browser asked for this page, with the parameters that the page reads: also
     * where it was forwarded to the page, or failed. A form that was sent has its address without the parameters.
     */
    static String shown(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean get = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        String address =
                String.valueOf(failed != null ? failed : forwarded != null ? forwarded : request.getRequestURI());
        Object query = failed == null && forwarded != null
                ? request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING)
                : request.getQueryString();
        String path = address.startsWith(request.getContextPath())
                ? address.substring(request.getContextPath().length())
                : address;
        String read = query == null || (!get && failed != null) ? "" : read(path, query.toString());
        return address.replaceFirst("^/{2,}", "/") + (read.isEmpty() ? "" : "?" + read);
    }

    /**
     * Returns the address, with its query, of the page of a submitted form of a signed-in person, also where the
     * request failed and the error page is shown; empty where no form was submitted.
     */
    static Optional<String> sentForm(HttpServletRequest request) {
        String address = attribute(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        String method = attribute(request, RequestDispatcher.ERROR_METHOD, request.getMethod());
        String query = attribute(request, RequestDispatcher.ERROR_QUERY_STRING, request.getQueryString());
        return "POST".equals(method)
                        && FORMS.stream().anyMatch(folder -> address.startsWith(request.getContextPath() + folder))
                ? Optional.of(query == null ? address : address + "?" + query)
                : Optional.empty();
    }

    private static String attribute(HttpServletRequest request, String name, String otherwise) {
        Object value = request.getAttribute(name);
        return value == null ? otherwise : value.toString();
    }

    private static String parameters(String path, String query, Predicate<String> wanted) {
        Route route = Route.of(path);
        if (query == null || !route.is(Trait.PUBLIC_PAGE)) {
            return query == null ? "" : query;
        }
        Set<String> read = route.is(Trait.NAMED_BY_PATH) ? Set.of(LANGUAGE) : READ;
        return Arrays.stream(query.split("&"))
                .filter(parameter -> read.contains(name(parameter)) && wanted.test(name(parameter)))
                .sorted(Comparator.comparing(PageAddress::name))
                .collect(Collectors.joining("&"));
    }

    private static String name(String parameter) {
        String name = parameter.split("=", 2)[0];
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException miscoded) {
            return name;
        }
    }
}
