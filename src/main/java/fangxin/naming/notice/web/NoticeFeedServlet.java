package fangxin.naming.notice.web;

import fangxin.naming.notice.NoticeView;
import fangxin.platform.config.Settings;
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
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Servlet of two feeds of public notices in the reader's language: the new ones as Atom (RFC 4287), their last days
 * as a calendar (RFC 5545). A text that an officer wrote stays Chinese and is marked as such.
 */
@WebServlet({"/notices.atom", "/notices.ics"})
public class NoticeFeedServlet extends HttpServlet {
    private static final int MOST = 50;
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
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
            try {
                atom(
                        notices,
                        locale,
                        XMLOutputFactory.newInstance().createXMLStreamWriter(response.getOutputStream(), "UTF-8"));
            } catch (XMLStreamException failed) {
                throw new IOException(failed);
            }
        }
    }

    private static void atom(List<NoticeView> notices, Locale locale, XMLStreamWriter out) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        out.writeAttribute("xml", XML, "lang", locale.getLanguage());
        element(out, "id", Settings.baseUrl() + "/notices");
        element(out, "title", Messages.message(locale, "naming.feed.title"));
        element(
                out,
                "updated",
                notices.stream()
                        .map(NoticeView::changed)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)
                        .toString());
        link(out, "self", "/notices.atom");
        link(out, "alternate", "/notices");
        for (NoticeView notice : notices) {
            out.writeStartElement("entry");
            element(out, "id", Settings.baseUrl() + "/notices/" + notice.id());
            text(out, "title", notice.title(), title(notice, locale), locale);
            element(out, "published", notice.postedAt().toString());
            element(out, "updated", notice.changed().toString());
            out.writeStartElement("author");
            element(out, "name", notice.office().name().in(locale));
            out.writeEndElement();
            link(out, "alternate", "/notices/" + notice.id());
            text(
                    out,
                    "summary",
                    notice.body(),
                    ComposedSentences.in(locale, notice.body(), List.of(), "naming.notice.body.draft"),
                    locale);
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
    }

    /** Title of a notice; what the system drafted is in the reader's language. */
    private static String title(NoticeView notice, Locale locale) {
        return ComposedSentences.in(
                locale,
                notice.title(),
                List.of(notice.round().title(), notice.office().name()),
                "naming.notice.title.draft");
    }

    /** Text of a notice; one that is not in the reader's language is marked as Chinese. */
    private static void text(XMLStreamWriter out, String name, String published, String shown, Locale locale)
            throws XMLStreamException {
        out.writeStartElement(name);
        if ("en".equals(locale.getLanguage()) && shown.equals(published)) {
            out.writeAttribute("xml", XML, "lang", "zh-CN");
        }
        out.writeCharacters(printable(shown));
        out.writeEndElement();
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(printable(text));
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String relation, String path) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", Settings.baseUrl() + path);
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
