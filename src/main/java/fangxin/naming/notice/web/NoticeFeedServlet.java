package fangxin.naming.notice.web;

import fangxin.naming.notice.NoticeView;
import fangxin.platform.config.Settings;
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

/** Feeds of public notices: new ones as Atom (RFC 4287), their last days as a calendar (RFC 5545). */
@WebServlet({"/notices.atom", "/notices.ics"})
public class NoticeFeedServlet extends HttpServlet {
    private static final int MOST = 50;
    private static final String ATOM = "http://www.w3.org/2005/Atom";
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
        response.setCharacterEncoding("UTF-8");
        if (request.getServletPath().endsWith(".ics")) {
            response.setContentType("text/calendar");
            response.getOutputStream().write(calendar(notices).getBytes(StandardCharsets.UTF_8));
        } else {
            response.setContentType("application/atom+xml");
            try {
                atom(
                        notices,
                        XMLOutputFactory.newInstance().createXMLStreamWriter(response.getOutputStream(), "UTF-8"));
            } catch (XMLStreamException failed) {
                throw new IOException(failed);
            }
        }
    }

    private static void atom(List<NoticeView> notices, XMLStreamWriter out) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        element(out, "id", Settings.baseUrl() + "/notices");
        element(out, "title", Messages.message(Locale.CHINESE, "naming.feed.title"));
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
            element(out, "title", notice.title());
            element(out, "published", notice.postedAt().toString());
            element(out, "updated", notice.changed().toString());
            out.writeStartElement("author");
            element(out, "name", notice.office().name().zh());
            out.writeEndElement();
            link(out, "alternate", "/notices/" + notice.id());
            element(out, "summary", notice.body());
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String relation, String path) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", Settings.baseUrl() + path);
    }

    private static String calendar(List<NoticeView> notices) {
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
                            + escaped(Messages.message(Locale.CHINESE, "naming.feed.lastDay", notice.title())
                                    + (notice.period().provisional()
                                            ? Messages.message(Locale.CHINESE, "platform.provisional")
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
