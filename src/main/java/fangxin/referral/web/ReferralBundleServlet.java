package fangxin.referral.web;

import fangxin.common.NotFound;
import fangxin.platform.http.CompleteBody;
import fangxin.platform.http.RequestLocale;
import fangxin.referral.ReferralBundleService;
import fangxin.referral.ReferralService;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Servlet for downloads of the summary table and the ZIP of a referred batch. */
@WebServlet({"/work/referral.xlsx", "/work/referral.zip"})
public class ReferralBundleServlet extends HttpServlet {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ReferralService service;

    @Inject
    ReferralBundleService bundles;

    @Inject
    RequestLocale language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        Locale locale = language.getLocale();
        try {
            service.referral(id);
            boolean table = request.getServletPath().endsWith(".xlsx");
            response.setContentType(table ? WORKBOOK : "application/zip");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"%s\"".formatted(table ? "summary.xlsx" : "bundle.zip"));
            if (table) {
                response.getOutputStream().write(bundles.summary(id, locale));
            } else {
                try (CompleteBody zip = CompleteBody.of(out -> bundles.bundle(id, locale, out))) {
                    zip.send(response);
                }
            }
        } catch (NotFound | EJBAccessException | AccessLocalException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
