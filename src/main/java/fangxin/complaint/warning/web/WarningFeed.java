package fangxin.complaint.warning.web;

import fangxin.complaint.warning.WarningView;
import fangxin.platform.http.AtomFeed;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writer of public warnings, tips or typical cases as Atom; what an officer wrote stays Chinese and is marked as such.
 */
@ApplicationScoped
public class WarningFeed {
    @Inject
    AsOf asOf;

    /**
     * Writes a feed.
     *
     * @param list     address of the page that lists them, which is also the address of each followed by its number
     * @param titleKey key of the title of the feed
     */
    public void write(
            String list,
            String titleKey,
            List<WarningView> warnings,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (asOf.moment() != null) {
            response.setHeader("X-As-Of", asOf.moment().toString());
        }
        Locale locale = RequestLocale.of(request);
        response.setCharacterEncoding("UTF-8");
        response.addHeader("Vary", "Accept-Language");
        response.setHeader("Content-Language", locale.getLanguage());
        response.setContentType("application/atom+xml");
        new AtomFeed(list, list + ".atom", Messages.message(locale, titleKey), locale)
                .write(warnings.stream().map(each -> entry(list, each, locale)).toList(), response.getOutputStream());
    }

    private static AtomFeed.AtomEntry entry(String list, WarningView warning, Locale locale) {
        return new AtomFeed.AtomEntry(
                list + "/" + warning.number(),
                new AtomFeed.AtomText(warning.content().title(), true),
                new AtomFeed.AtomText(warning.content().body(), true),
                warning.office().in(locale),
                warning.publishedAt(),
                warning.changedAt());
    }
}
