package fangxin.registry.web;

import fangxin.platform.web.Language;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
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
import java.util.regex.Pattern;

/**
 * Answers the searches of the interface that anybody asks as they are documented, with what {@link UnitResource} would
 * answer, and without the layers that lead to it. All else goes on to the resource, which says what is wrong.
 */
public class QuickSearch extends HttpFilter {
    private static final Pattern JSON = Pattern.compile(".*(\\*/\\*|application/(\\*|json)).*");

    @Inject
    transient Search search;
    private final transient Jsonb json = JsonbBuilder.create();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<UnitResource.Answer> answer = plain(request)
                ? search.answer(request.getParameterMap(), Language.of(request), new ArrayList<>()) : Optional.empty();
        if (answer.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON);
        json.toJson(answer.get(), response.getOutputStream());
    }

    private static boolean plain(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod()) && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getSession(false) == null && (accepted == null || JSON.matcher(accepted).matches());
    }
}
