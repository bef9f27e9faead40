package fangxin.testing.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu Html Checker (vnu), which validates the HTML that the server sends: each error and warning is a finding, except
 * those that {@link Ignored} names.
 */
public final class HtmlValidator {
    /** The schema of HTML5 that {@code vnu.jar} uses too. */
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Number of characters of a tag that a finding shows. */
    private static final int EXCERPT = 200;

    /**
     * Classes of messages that are no findings, because the validator of 2020 does not know what HTML and ARIA have
     * allowed since, or because a library writes the markup. A message belongs to a class by its text and by the tag to
     * which it refers.
     */
    public enum Ignored {
        /** HTML allows it since 2023: of several elements with one name only one is open. */
        DETAILS_NAME("Attribute “name” not allowed on element “details” at this point\\.", "<details\\b"),
        /** HTML allows it since 2022. */
        FETCH_PRIORITY("Attribute “fetchpriority” not allowed on element “img” at this point\\.", "<img\\b"),
        /** ARIA in HTML allows it since 2021 for an input of a date, a time or a file. */
        ARIA_REQUIRED(
                "Attribute “aria-required” not allowed on element “input” at this point\\.",
                "type=\"(date|datetime-local|month|time|file)\""),
        /** The same, which the schema of a date reports at its type. */
        ARIA_REQUIRED_DATE(
                "Bad value “(date|datetime-local|month|time)” for attribute “type” on element “input”\\.",
                "aria-required=\"true\""),
        /** ARIA 1.2 forbids a name only for elements of few roles, not for lists. */
        NAMED_LIST("Possible misuse of “aria-label”\\..*", "<[ou]l\\b"),
        /** Each browser that the programme supports knows it. */
        INPUT_MODE("The “inputmode” attribute is not supported in all browsers\\..*", "inputmode="),
        /** The same for the inputs of dates and times. */
        DATE_INPUT(
                "The “(date|datetime-local|month|time)” input type is not supported in all browsers\\..*", "type=\""),
        /** The renderer of Faces for scripts writes it; it states what is the default. */
        SCRIPT_TYPE("The “type” attribute is unnecessary for JavaScript resources\\.", "<script\\b"),
        /** PrimeFaces adds the panel of a date picker, to which its input refers, when the script starts. */
        CALENDAR_PANEL(
                "The “aria-controls” attribute must point to an element in the same document\\.",
                "aria-controls=\"[^\"]*_panel\"");

        private final Pattern message;
        private final Pattern tag;

        Ignored(String message, String tag) {
            this.message = Pattern.compile(message);
            this.tag = Pattern.compile(tag);
        }

        private boolean includes(String text, String reported) {
            return message.matcher(text).matches() && tag.matcher(reported).find();
        }
    }

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final Map<Ignored, Integer> ignored = new EnumMap<>(Ignored.class);
    private int validated;

    public HtmlValidator() {
        // a page in English contains names and addresses in Chinese
        System.setProperty("nu.validator.checker.enableLangDetection", "0");
        try {
            validator.setUpMainSchema(SCHEMA, new Findings(List.of()));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Returns the messages about a document that belong to no ignored class, each with its tag. */
    public List<String> findings(String html) {
        Findings findings = new Findings(html.lines().toList());
        try {
            validator.setUpValidatorAndParsers(findings, false, false);
            InputSource document = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            document.setEncoding("UTF-8");
            document.setSystemId("http://localhost/");
            validator.checkHtmlInputSource(document);
        } catch (SAXException | IOException broken) {
            findings.messages.add("html: " + broken);
        }
        validated++;
        return findings.messages;
    }

    /** Returns how many documents were validated and how many messages of each ignored class they had. */
    public String summary() {
        return validated + " documents, ignored " + ignored;
    }

    private final class Findings implements ErrorHandler {
        private final List<String> messages = new ArrayList<>();
        private final List<String> lines;

        Findings(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void warning(SAXParseException message) {
            add(message);
        }

        @Override
        public void error(SAXParseException message) {
            add(message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            add(message);
        }

        private void add(SAXParseException message) {
            String tag = tag(message.getLineNumber(), message.getColumnNumber());
            Optional<Ignored> known = Arrays.stream(Ignored.values())
                    .filter(one -> one.includes(message.getMessage(), tag))
                    .findFirst();
            known.ifPresentOrElse(
                    one -> ignored.merge(one, 1, Integer::sum),
                    () -> messages.add("html: %s %s"
                            .formatted(message.getMessage(), tag.substring(0, Math.min(EXCERPT, tag.length())))));
        }

        /** Returns the tag that ends at this place, without what precedes it; lines and columns begin with 1. */
        private String tag(int line, int column) {
            if (line < 1 || line > lines.size()) {
                return "";
            }
            String upToHere = lines.get(line - 1)
                    .substring(0, Math.clamp(column, 0, lines.get(line - 1).length()));
            return upToHere.substring(Math.max(0, upToHere.lastIndexOf('<')));
        }
    }
}
