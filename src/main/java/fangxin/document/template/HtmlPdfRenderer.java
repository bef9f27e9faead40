package fangxin.document.template;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.util.XRLog;
import fangxin.common.RuleViolation;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Renderer of a page to print as a PDF: with the glyphs of its text embedded, tagged for screen readers (PDF/UA), with
 * title and language, and with its headings as bookmarks. A few files are rendered at a time, since each needs tens of
 * megabytes.
 */
final class HtmlPdfRenderer {
    /** The first characters of each page; the page without them is XML that declares no entities. */
    static final String DOCTYPE = "<!DOCTYPE html>";

    /** Id of the table that is the imprint of an official document. */
    static final String IMPRINT = "imprint";

    /** Points that stay free below the imprint, so that no rounding moves it to another page. */
    private static final double ROUNDING = 1;

    private static final int RETRY_SECONDS = 30;
    private static final int NORMAL_WEIGHT = 400;
    private static final Semaphore PERMITS = new Semaphore(Settings.pdfAtOnce(), true);

    /** The libraries log that the fonts have no names of glyphs, and that no font of the machine was taken. */
    private static final List<Logger> FONTS =
            List.of(Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.pdfbox.pdmodel.font"));

    static {
        // Disables the logger of the PDF library, which logs each unknown CSS property.
        XRLog.setLoggingEnabled(false);
        FONTS.forEach(logger -> logger.setLevel(Level.SEVERE));
        FontMappers.set(new EmbeddedFontMapper());
    }

    private HtmlPdfRenderer() {}

    static byte[] of(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        if (html.length() > Settings.pdfCharacters()) {
            throw new RuleViolation("document.pdf.large");
        }
        acquire();
        try {
            return render(parsed(html.substring(DOCTYPE.length())));
        } catch (IOException | SAXException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            PERMITS.release();
        }
    }

    private static void acquire() {
        try {
            if (PERMITS.getQueueLength() < Settings.pdfWaiting()
                    && PERMITS.tryAcquire(Settings.pdfPatience().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new RateLimiter.TooMany(new RuleViolation.Violation(null, "document.pdf.busy", List.of()), RETRY_SECONDS);
    }

    static Document parsed(String xml) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] render(Document page) throws IOException {
        describe(page);
        for (Element imprint : elements(page, "table")) {
            if (imprint.getAttribute("id").equals(IMPRINT)) {
                placeAtFoot(page, imprint);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder(page, out).run();
        return out.toByteArray();
    }

    /**
     * Moves the imprint down to the foot of the page on which it is. CSS has no rule for the last page, so the page is
     * laid out once before, and what is left below the imprint becomes a margin above it.
     */
    private static void placeAtFoot(Document page, Element imprint) throws IOException {
        try (PdfBoxRenderer renderer =
                builder(page, OutputStream.nullOutputStream()).buildPdfRenderer()) {
            renderer.layout();
            BlockBox root = renderer.getRootBox();
            int bottom = root.getElementBoxes(imprint).stream()
                    .mapToInt(box -> box.getAbsY() + box.getHeight())
                    .max()
                    .orElseThrow();
            int left = root.getLayer().getLastPage().getBottom() - bottom;
            double points = left / renderer.getDotsPerPoint() - ROUNDING;
            if (points > 0) {
                imprint.setAttribute(
                        "style",
                        imprint.getAttribute("style") + String.format(Locale.ROOT, ";margin-top:%.1fpt", points));
            }
        }
    }

    private static PdfRendererBuilder builder(Document page, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(page, null)
                .withProducer("Fangxin")
                .usePdfUaAccessibility(true)
                .toStream(out);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        for (Fonts.EmbeddedFont font : Fonts.KNOWN.embedded()) {
            builder.useFont(
                    () -> open(font),
                    font.family(),
                    NORMAL_WEIGHT,
                    FontStyle.NORMAL,
                    true,
                    font.equals(Fonts.KNOWN.embedded().getFirst())
                            ? EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL)
                            : Set.of(FSFontUseCase.DOCUMENT));
        }
        return builder;
    }

    private static InputStream open(Fonts.EmbeddedFont font) {
        InputStream file = HtmlPdfRenderer.class.getResourceAsStream("/fangxin/document/fonts/" + font.file());
        if (file == null) {
            throw new UncheckedIOException(new IOException(font.file()));
        }
        return file;
    }

    /**
     * Mapper that answers each request for a font that is not embedded with one of the programme's. The mapper of the
     * library reads all fonts of the machine and writes a list of them to the home folder, although no PDF has a font
     * that is not embedded.
     */
    private static final class EmbeddedFontMapper implements FontMapper {
        private TrueTypeFont font;

        private synchronized TrueTypeFont font() {
            if (font == null) {
                try (InputStream file = open(Fonts.KNOWN.embedded().getLast())) {
                    font = new TTFParser().parse(new RandomAccessReadBuffer(file));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            return font;
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font(), true);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(font(), true);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
            return new CIDFontMapping(null, font(), true);
        }
    }

    /** Adds to the head of the page what only a PDF has: its description, and bookmarks of the headings. */
    private static void describe(Document page) {
        Element head = (Element) page.getElementsByTagName("head").item(0);
        Element description = page.createElement("meta");
        description.setAttribute("name", "description");
        description.setAttribute(
                "content", page.getElementsByTagName("title").item(0).getTextContent());
        head.appendChild(description);
        Element bookmarks = page.createElement("bookmarks");
        for (Element heading : headings(page)) {
            String id = "heading-" + (bookmarks.getChildNodes().getLength() + 1);
            heading.setAttribute("id", id);
            Element bookmark = page.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent().strip());
            bookmark.setAttribute("href", "#" + id);
            bookmarks.appendChild(bookmark);
        }
        head.appendChild(bookmarks);
    }

    /** Returns the headings in the order of the page. */
    private static List<Element> headings(Document page) {
        return elements(page, "*").stream()
                .filter(each -> each.getTagName().matches("h[12]"))
                .toList();
    }

    private static List<Element> elements(Document page, String tag) {
        List<Element> elements = new ArrayList<>();
        NodeList all = page.getElementsByTagName(tag);
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
