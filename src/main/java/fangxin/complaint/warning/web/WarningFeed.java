package fangxin.complaint.warning.web;

import fangxin.complaint.warning.WarningState;
import fangxin.complaint.warning.WarningView;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.http.AtomFeed;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Writer of public warnings, tips or typical cases as Atom; what an officer wrote stays Chinese and is marked as such. The
 * title of an expired or withdrawn one begins with that state.
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

    static AtomFeed.AtomEntry entry(String list, WarningView warning, Locale locale) {
        return new AtomFeed.AtomEntry(
                list + "/" + warning.number(),
                new AtomFeed.AtomText(title(warning), true),
                new AtomFeed.AtomText(warning.content().body(), true),
                warning.office().in(locale),
                warning.publishedAt(),
                updatedAt(warning));
    }

    /** Returns the title with its state before it; that of a withdrawn typical case states the withdrawal itself. */
    private static String title(WarningView warning) {
        String title = warning.content().title();
        if (warning.state() == WarningState.WITHDRAWN) {
            return warning.content().body().isEmpty() ? title : stated("warning.warningstate.WITHDRAWN", title);
        }
        return warning.expired() ? stated("warning.expired", title) : title;
    }

    private static String stated(String state, String title) {
        return Messages.message(Locale.CHINESE, state) + Messages.message(Locale.CHINESE, "platform.colon") + title;
    }

    /** Returns the moment of the last change; the expiry is one, so that readers of the feed get the entry again. */
    private static Instant updatedAt(WarningView warning) {
        Instant changed = warning.changedAt();
        if (warning.state() == WarningState.WITHDRAWN || !warning.expired()) {
            return changed;
        }
        Instant expired = BusinessMoment.startOf(warning.content().validUntil().plusDays(1));
        return expired.isAfter(changed) ? expired : changed;
    }
}
