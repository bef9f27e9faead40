package fangxin.organization.identity.web;

import fangxin.organization.identity.DeviceCookie;
import fangxin.organization.identity.SignInOrigin;
import fangxin.platform.config.Settings;
import fangxin.platform.http.ClientAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Functions that read the origin of a request for the sign-in, and read and set the device cookie of its browser. */
public final class CallerOrigin {
    private static final Duration REMEMBERED = Duration.ofDays(180);

    private CallerOrigin() {}

    public static SignInOrigin of(HttpServletRequest request) {
        return new SignInOrigin(
                ClientAddress.of(request), device(request).orElse(null), request.getHeader("User-Agent"));
    }

    /** Sets the cookie that identifies this browser as one in which the account signed in before. */
    static void remember(HttpServletRequest request, HttpServletResponse response, String username) {
        Cookie cookie = new Cookie(
                name(),
                DeviceCookie.of(device(request).orElse(null)).with(username).value());
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure());
        cookie.setPath("/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<String> device(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElse(Stream.empty())
                .filter(cookie -> name().equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static String name() {
        return isSecure() ? "__Host-fangxin-device" : "fangxin-device";
    }

    private static boolean isSecure() {
        return Settings.baseUrl().startsWith("https:");
    }
}
