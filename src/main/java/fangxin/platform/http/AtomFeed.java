package fangxin.platform.http;

import fangxin.platform.config.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writer of a feed in the format Atom (RFC 4287).
 *
 * @param page  address of the page that the feed follows, without the context path
 * @param self  address of the feed
 * @param title title in the reader's language
 */
public record AtomFeed(String page, String self, String title, Locale locale) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Pattern NOT_PRINTABLE =
            Pattern.compile("[^\\n\\t\\x{20}-\\x{7E}\\x{80}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /**
     * Entry of a feed.
     *
     * @param path   address of its page
     * @param author name of the office
     */
    public record AtomEntry(
            String path, AtomText title, AtomText summary, String author, Instant published, Instant updated) {}

    /**
     * Text of an entry.
     *
     * @param chinese whether it is Chinese in every language, and marked so
     */
    public record AtomText(String text, boolean chinese) {}

    /** Writes the entries in the given order; the feed was updated when its newest entry was. */
    public void write(List<AtomEntry> entries, OutputStream to) throws IOException {
        try {
            XMLStreamWriter out = XMLOutputFactory.newInstance().createXMLStreamWriter(to, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(ATOM);
            out.writeAttribute("xml", XML, "lang", locale.getLanguage());
            element(out, "id", Settings.baseUrl() + page);
            element(out, "title", title);
            element(
                    out,
                    "updated",
                    entries.stream()
                            .map(AtomEntry::updated)
                            .max(Instant::compareTo)
                            .orElse(Instant.EPOCH)
                            .toString());
            link(out, "self", self);
            link(out, "alternate", page);
            for (AtomEntry entry : entries) {
                write(entry, out);
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void write(AtomEntry entry, XMLStreamWriter out) throws XMLStreamException {
        out.writeStartElement("entry");
        element(out, "id", Settings.baseUrl() + entry.path());
        text(out, "title", entry.title());
        element(out, "published", entry.published().toString());
        element(out, "updated", entry.updated().toString());
        out.writeStartElement("author");
        element(out, "name", entry.author());
        out.writeEndElement();
        link(out, "alternate", entry.path());
        text(out, "summary", entry.summary());
        out.writeEndElement();
    }

    /** A text that is not in the reader's language is marked as Chinese. */
    private void text(XMLStreamWriter out, String name, AtomText text) throws XMLStreamException {
        out.writeStartElement(name);
        if (text.chinese() && !"zh".equals(locale.getLanguage())) {
            out.writeAttribute("xml", XML, "lang", "zh-CN");
        }
        out.writeCharacters(printable(text.text()));
        out.writeEndElement();
    }

    /** Returns the text without control characters and those that XML 1.0 does not have, such as U+FFFE. */
    private static String printable(String text) {
        return NOT_PRINTABLE.matcher(text).replaceAll("");
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
}
