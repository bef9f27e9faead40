package fangxin.referral.web;

import fangxin.Unknown;
import fangxin.platform.web.CompleteBody;
import fangxin.platform.web.Language;
import fangxin.referral.BundleDesk;
import fangxin.referral.ReferralDesk;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The table and the materials of a batch, to save. */
@WebServlet({"/work/referral.xlsx", "/work/referral.zip"})
public class BundleServlet extends HttpServlet {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ReferralDesk desk;
    @Inject
    BundleDesk bundles;
    @Inject
    Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        Locale locale = language.getLocale();
        try {
            desk.referral(id);
            boolean table = request.getServletPath().endsWith(".xlsx");
            response.setContentType(table ? WORKBOOK : "application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(table ? "summary.xlsx"
                    : "bundle.zip"));
            if (table) {
                response.getOutputStream().write(bundles.summary(id, locale));
            } else {
                try (CompleteBody zip = CompleteBody.of(out -> bundles.bundle(id, locale, out))) {
                    zip.send(response);
                }
            }
        } catch (Unknown | EJBAccessException | AccessLocalException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
