package fangxin.platform.http;

import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Faces bean of the language of this request (that of the address, else the account's, else the browser's, else
 * Chinese), with the addresses of the page in both languages; filters and resources read and store the language through
 * its functions. It has no state: the request injected is that of the caller.
 */
@Named
@ApplicationScoped
public class RequestLocale {
    private static final String SESSION_ATTRIBUTE = "fangxin.language";
    private static final List<String> SUPPORTED = List.of("zh", "en");

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return of(request);
    }

    /** Returns the value of the page's lang attribute. */
    public String getTag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    /** Returns the language that the address names, or null. */
    public String getChosen() {
        return chosen(request).orElse(null);
    }

    /** Returns the name of this language in this language. */
    public String getName() {
        return getLocale().getDisplayLanguage(getLocale());
    }

    /** Returns the language that the page is not shown in. */
    public String getOther() {
        return isEnglish() ? "zh" : "en";
    }

    /** Returns the name of the other language in that language. */
    public String getOtherName() {
        Locale other = Locale.of(getOther());
        return other.getDisplayLanguage(other);
    }

    /** Returns the address of this very page in the other language. */
    public String getSwitch() {
        String[] here = PageAddress.shown(request).split("\\?", 2);
        String others = here.length < 2
                ? ""
                : Arrays.stream(here[1].split("&"))
                        .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("lang="))
                        .map(parameter -> "&" + parameter)
                        .collect(Collectors.joining());
        return here[0] + "?lang=" + getOther() + others;
    }

    /**
     * Returns the canonical address of this public page: in English for the English page, else without a language; or
     * null.
     */
    public String getCanonical() {
        return publicAddress("en".equals(getChosen()) ? "en" : null);
    }

    /**
     * Returns the address of this public page in Chinese, which names no language; null where the page is not public.
     */
    public String getChinese() {
        return publicAddress(null);
    }

    /** Returns the address of this public page in English; null where the page is not public. */
    public String getEnglish() {
        return publicAddress("en");
    }

    private String publicAddress(String language) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String path = path(String.valueOf(forwarded != null ? forwarded : request.getRequestURI()));
        Object query = forwarded != null
                ? request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING)
                : request.getQueryString();
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        return failed || !Route.of(path).is(Route.Trait.PUBLIC_PAGE)
                ? null
                : Settings.baseUrl().replaceAll("/+$", "")
                        + PageAddress.canonical(path, query == null ? null : query.toString(), language);
    }

    private String path(String address) {
        return address.startsWith(request.getContextPath())
                ? address.substring(request.getContextPath().length())
                : address;
    }

    /** Remembers a language for the session; at sign-in it is the account's. */
    static void store(HttpSession session, String language) {
        if (SUPPORTED.contains(language)) {
            session.setAttribute(SESSION_ATTRIBUTE, language);
        }
    }

    public static Locale of(HttpServletRequest request) {
        return chosen(request).or(() -> ofSession(request)).map(Locale::of).orElseGet(() -> accepted(request));
    }

    /** Returns the language that the address or the form names. */
    public static Optional<String> chosen(HttpServletRequest request) {
        return RequestRefusal.isUnread(request)
                ? Optional.empty()
                : Optional.ofNullable(request.getParameter("lang")).filter(SUPPORTED::contains);
    }

    private boolean isEnglish() {
        return "en".equals(getLocale().getLanguage());
    }

    private static Optional<String> ofSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((String) session.getAttribute(SESSION_ATTRIBUTE));
    }

    /**
     * Returns the first supported language that the caller accepts; Chinese where the header is missing or malformed.
     */
    public static Locale accepted(HttpServletRequest request) {
        return ranges(request.getHeader("Accept-Language")).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> range.getRange().split("-")[0])
                .filter(SUPPORTED::contains)
                .findFirst()
                .map(Locale::of)
                .orElse(Locale.CHINESE);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return header == null ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
