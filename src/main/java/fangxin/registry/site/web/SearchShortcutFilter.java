package fangxin.registry.site.web;

import fangxin.platform.http.PrettyUrlFilter;
import fangxin.platform.http.RequestHeaders;
import fangxin.platform.http.RequestLocale;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Servlet filter that answers well-formed anonymous searches of the API as {@link UnitResource} does, without the
 * JAX-RS layers; all other requests go on to the resource, which reports what is malformed.
 */
public class SearchShortcutFilter extends HttpFilter {
    @Inject
    transient UnitSearchEndpoint search;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<UnitResource.UnitSearchAnswer> answer = isPlain(request) ? answer(request) : Optional.empty();
        if (answer.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON);
        response.getOutputStream().write(SearchResponseWriter.bytes(answer.get()));
    }

    private Optional<UnitResource.UnitSearchAnswer> answer(HttpServletRequest request) {
        try {
            return search.answer(request.getParameterMap(), RequestLocale.accepted(request), new ArrayList<>());
        } catch (RuntimeException failed) {
            // the resource fails in the same way, reports the failure and logs it
            return Optional.empty();
        }
    }

    private static boolean isPlain(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getSession(false) == null
                && RequestHeaders.acceptsJson(request)
                && !PrettyUrlFilter.isMiscoded(request);
    }
}
