package fangxin.naming.notice.web;

import fangxin.naming.notice.NoticeView;
import fangxin.platform.config.Settings;
import fangxin.platform.http.AtomFeed;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.i18n.ComposedSentences;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.AsOf;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Servlet of two feeds of public notices in the reader's language: the new ones as Atom (RFC 4287), their last days
 * as a calendar (RFC 5545). A text that an officer wrote stays Chinese and is marked as such.
 */
@WebServlet({"/notices.atom", "/notices.ics"})
public class NoticeFeedServlet extends HttpServlet {
    private static final int MOST = 50;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Inject
    transient PublicNotices publicNotices;

    @Inject
    transient AsOf asOf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<NoticeView> notices = publicNotices.newest(0, MOST);
        if (asOf.moment() != null) {
            response.setHeader("X-As-Of", asOf.moment().toString());
        }
        Locale locale = RequestLocale.of(request);
        response.setCharacterEncoding("UTF-8");
        response.addHeader("Vary", "Accept-Language");
        response.setHeader("Content-Language", locale.getLanguage());
        if (request.getServletPath().endsWith(".ics")) {
            response.setContentType("text/calendar");
            response.getOutputStream().write(calendar(notices, locale).getBytes(StandardCharsets.UTF_8));
        } else {
            response.setContentType("application/atom+xml");
            new AtomFeed("/notices", "/notices.atom", Messages.message(locale, "naming.feed.title"), locale)
                    .write(notices.stream().map(notice -> entry(notice, locale)).toList(), response.getOutputStream());
        }
    }

    private static AtomFeed.AtomEntry entry(NoticeView notice, Locale locale) {
        return new AtomFeed.AtomEntry(
                "/notices/" + notice.id(),
                text(notice.title(), title(notice, locale), locale),
                text(
                        notice.body(),
                        ComposedSentences.in(locale, notice.body(), List.of(), "naming.notice.body.draft"),
                        locale),
                notice.office().name().in(locale),
                notice.postedAt(),
                notice.changed());
    }

    /** Returns the title of a notice; a title drafted by the system is in the reader's language. */
    private static String title(NoticeView notice, Locale locale) {
        return ComposedSentences.in(
                locale,
                notice.title(),
                List.of(notice.round().title(), notice.office().name()),
                "naming.notice.title.draft");
    }

    /** Returns the text of a notice; one that is shown in English as it was published is Chinese. */
    private static AtomFeed.AtomText text(String published, String shown, Locale locale) {
        return new AtomFeed.AtomText(shown, "en".equals(locale.getLanguage()) && shown.equals(published));
    }

    private static String calendar(List<NoticeView> notices, Locale locale) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Fangxin//Notices//ZH");
        for (NoticeView notice : notices) {
            line(out, "BEGIN:VEVENT");
            line(out, "UID:" + notice.id() + "@" + Settings.baseUrl().replaceFirst("^https?://", ""));
            line(out, "DTSTAMP:" + STAMP.format(notice.changed()));
            line(out, "DTSTART;VALUE=DATE:" + DAY.format(notice.period().lastDay()));
            line(
                    out,
                    "SUMMARY:"
                            + escaped(Messages.message(locale, "naming.feed.lastDay", title(notice, locale))
                                    + (notice.period().provisional()
                                            ? Messages.message(locale, "platform.provisional")
                                            : "")));
            line(out, "URL:" + Settings.baseUrl() + "/notices/" + notice.id());
            line(out, "END:VEVENT");
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r?\n", "\\\\n");
    }

    /** Lines are folded at 75 octets, never inside a character. */
    private static void line(StringBuilder out, String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int point = content.codePointAt(at);
            int length = new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > 74) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(point);
            octets += length;
            at += Character.charCount(point);
        }
        out.append("\r\n");
    }
}
