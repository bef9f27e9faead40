package fangxin.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Filter that keeps the language chosen in the address: in the session where there is one, and otherwise, since public
 * pages set no cookie, in every address of ours on the page. It comes before {@link PrettyUrlFilter}: a page to which
 * that forwards passes no further filter.
 */
public class LocaleFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String chosen = RequestLocale.chosen(request).orElse(null);
        if (chosen != null && request.getSession(false) != null) {
            RequestLocale.store(request.getSession(false), chosen);
            chosen = null;
        }
        chain.doFilter(request, chosen == null ? response : new LanguageKeepingResponse(response, chosen));
    }

    private static final class LanguageKeepingResponse extends HttpServletResponseWrapper {
        private final String language;

        LanguageKeepingResponse(HttpServletResponse response, String language) {
            super(response);
            this.language = language;
        }

        @Override
        public String encodeURL(String url) {
            return inLanguage(super.encodeURL(url));
        }

        @Override
        public String encodeRedirectURL(String url) {
            return inLanguage(super.encodeRedirectURL(url));
        }

        private String inLanguage(String url) {
            if (!url.startsWith("/")
                    || url.startsWith("//")
                    || Route.of(url.split("[?#]", 2)[0]).is(Route.Trait.LANGUAGE_NEUTRAL)
                    || url.matches(".*[?&]lang=.*")) {
                return url;
            }
            int fragment = url.indexOf('#');
            String address = fragment < 0 ? url : url.substring(0, fragment);
            return address + (address.contains("?") ? "&" : "?") + "lang=" + language
                    + (fragment < 0 ? "" : url.substring(fragment));
        }
    }
}
