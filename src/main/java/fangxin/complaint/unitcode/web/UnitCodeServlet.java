package fangxin.complaint.unitcode.web;

import fangxin.complaint.unitcode.UnitCodeService;
import fangxin.complaint.unitcode.UnitCodeService.ScannedUnit;
import fangxin.platform.http.ClientAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Servlet that a scanned code of a unit opens: it counts the scan, but no HEAD of a program that previews links, and
 * leads to the page on which a consumer writes to the unit; a code that was replaced leads there with a note, an unknown
 * one to the form without a unit.
 */
@WebServlet("/r/*")
public class UnitCodeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 12;

    @Inject
    transient UnitCodeService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        lead(request, response, code -> service.scan(code, ClientAddress.of(request)));
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        lead(request, response, service::unit);
    }

    private static void lead(
            HttpServletRequest request, HttpServletResponse response, Function<String, Optional<ScannedUnit>> unitOf)
            throws IOException {
        String code = Optional.ofNullable(request.getPathInfo())
                .orElse("/")
                .substring(1)
                .toUpperCase(Locale.ROOT);
        Optional<ScannedUnit> unit = code.length() > LONGEST ? Optional.empty() : unitOf.apply(code);
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(request.getContextPath()
                + unit.map(found -> "/report/" + found.unit() + (found.replaced() ? "?code=replaced" : ""))
                        .orElse("/report"));
    }
}
