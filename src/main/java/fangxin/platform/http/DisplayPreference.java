package fangxin.platform.http;

import fangxin.platform.config.Settings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Value of the cookie that states how a browser shows pages (the view for elderly readers (长辈版) or the standard one,
 * and the size of text), with the cookie, the style classes and the cache key that follow from it. The cookie is set
 * only when the reader chooses; an unreadable one counts as none.
 *
 * @param size 1 (standard) to 3 (largest)
 */
public record DisplayPreference(boolean senior, int size) {
    public static final DisplayPreference STANDARD = new DisplayPreference(false, 1);
    static final String COOKIE = "fangxin-display";
    private static final int SIZES = 3;
    private static final Pattern STORED = Pattern.compile("([ns])([1-3])");
    private static final Duration STORED_FOR = Duration.ofDays(365);

    public DisplayPreference {
        if (size < 1 || size > SIZES) {
            throw new IllegalArgumentException("size " + size);
        }
    }

    public static DisplayPreference of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? STANDARD
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(cookie -> read(cookie.getValue()))
                        .findFirst()
                        .orElse(STANDARD);
    }

    static DisplayPreference read(String code) {
        Matcher stored = STORED.matcher(code == null ? "" : code);
        return stored.matches()
                ? new DisplayPreference("s".equals(stored.group(1)), Integer.parseInt(stored.group(2)))
                : STANDARD;
    }

    /**
     * Returns this preference with another view, {@code senior} or {@code standard}, and another size; null changes
     * neither.
     */
    DisplayPreference with(String view, String otherSize) {
        boolean elderly = "senior".equals(view) || (senior && !"standard".equals(view));
        boolean known = otherSize != null && otherSize.matches("[1-3]");
        return new DisplayPreference(elderly, known ? Integer.parseInt(otherSize) : elderly == senior ? size : 1);
    }

    /** Returns the value of the cookie; it is also part of the key under which a page is cached. */
    public String code() {
        return (senior ? "s" : "n") + size;
    }

    /** Returns the classes of the page's root element; null for the standard. */
    String style() {
        String all = String.join(
                " ",
                Stream.of(senior ? "senior" : "", sizeStyle() == null ? "" : sizeStyle())
                        .filter(one -> !one.isEmpty())
                        .toList());
        return all.isEmpty() ? null : all;
    }

    /**
     * Returns the class of the size of text alone, for pages without a view for elderly readers; null for the standard.
     */
    String sizeStyle() {
        return size == 1 ? null : "size" + size;
    }

    Cookie cookie() {
        Cookie cookie = new Cookie(COOKIE, code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(Settings.baseUrl().startsWith("https:"));
        cookie.setMaxAge(equals(STANDARD) ? 0 : (int) STORED_FOR.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
