package fangxin.complaint.survey.web;

import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.config.Settings;
import fangxin.platform.http.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Limiter of answers to satisfaction surveys: it counts the accepted answers of an internet address against the limit
 * of messages, and identifies the device of an answer, in a browser by a cookie of one day.
 */
@ApplicationScoped
public class SurveyAnswerLimit {
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final String COOKIE = "fangxin-survey";

    @Inject
    RateLimiter limit;

    /** Runs the saving of an answer, and counts the answer for the address if it is accepted. */
    void count(HttpServletRequest request, Runnable answer) {
        limit.countAccepted(
                "survey/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().consumerMessages(),
                () -> {
                    answer.run();
                    return request;
                });
    }

    /** Returns the identifier of a client without cookies: its address and User-Agent. */
    static String deviceOfClient(HttpServletRequest request) {
        return ClientAddress.hostOf(request) + "/" + request.getHeader("User-Agent");
    }

    /** Returns the identifier that a browser has in its cookie. */
    static Optional<String> deviceOfBrowser(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-9a-f-]{36}"))
                .findFirst();
    }

    /** Sets the cookie that identifies this browser as one device for a day. */
    static void remember(HttpServletResponse response, String device) {
        Cookie cookie = new Cookie(COOKIE, device);
        cookie.setHttpOnly(true);
        cookie.setSecure(Settings.baseUrl().startsWith("https:"));
        cookie.setPath("/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
