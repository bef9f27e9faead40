package fangxin.complaint.warning.web;

import fangxin.complaint.warning.WarningView;
import fangxin.platform.http.AtomFeed;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.AsOf;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Servlet of the feed of new consumer warnings as Atom (RFC 4287); what an officer wrote stays Chinese and is marked as such. */
@WebServlet("/warnings.atom")
public class WarningFeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublishedWarnings published;

    @Inject
    transient AsOf asOf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<WarningView> warnings = published.newest(0);
        if (asOf.moment() != null) {
            response.setHeader("X-As-Of", asOf.moment().toString());
        }
        Locale locale = RequestLocale.of(request);
        response.setCharacterEncoding("UTF-8");
        response.addHeader("Vary", "Accept-Language");
        response.setHeader("Content-Language", locale.getLanguage());
        response.setContentType("application/atom+xml");
        new AtomFeed("/warnings", "/warnings.atom", Messages.message(locale, "warning.public.title"), locale)
                .write(warnings.stream().map(each -> entry(each, locale)).toList(), response.getOutputStream());
    }

    private static AtomFeed.AtomEntry entry(WarningView warning, Locale locale) {
        return new AtomFeed.AtomEntry(
                "/warnings/" + warning.number(),
                new AtomFeed.AtomText(warning.content().title(), true),
                new AtomFeed.AtomText(warning.content().body(), true),
                warning.office().in(locale),
                warning.publishedAt(),
                warning.changedAt());
    }
}
