package fangxin.document.template;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.UnpackedSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Validator of an uploaded template: refuses a file that is no document or unpacks too large, and active or external
 * content, then reports all faults in placeholders and tables.
 */
final class TemplateValidator {
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("\\[([^\\[\\]]+)]");
    private static final int MOST = 30;
    /** Maximum unpacked size of a document, in bytes; each byte takes many times as much in memory. */
    private static final long MOST_UNPACKED = 20_000_000;

    private final DocumentType type;
    private final List<Violation> found = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    private TemplateValidator(DocumentType type) {
        this.type = type;
    }

    /** Refuses a file that is no document, contains macros, or names a field that the document type lacks. */
    static void check(DocumentType type, byte[] file) {
        TemplateValidator check = new TemplateValidator(type);
        try (XWPFDocument document = parse(file)) {
            refuseActive(document);
            check.body(document, null);
            document.getHeaderList().forEach(part -> check.body(part, "document.template.place.header"));
            document.getFooterList().forEach(part -> check.body(part, "document.template.place.footer"));
        } catch (IOException | OpenXML4JException broken) {
            throw RuleViolation.at("file", "document.template.file.document");
        }
        if (!check.found.isEmpty()) {
            throw new RuleViolation(check.found.subList(0, Math.min(MOST, check.found.size())));
        }
    }

    /** Parses a file; any exception of the library means that the file is not a document. */
    private static XWPFDocument parse(byte[] file) {
        if (!UnpackedSize.isWithin(file, MOST_UNPACKED)) {
            throw RuleViolation.at("file", "document.template.file.document");
        }
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException | RuntimeException broken) {
            throw RuleViolation.at("file", "document.template.file.document");
        }
    }

    private static void refuseActive(XWPFDocument document) throws OpenXML4JException {
        String type = document.getPackagePart().getContentType();
        if (type.contains("macroEnabled")
                || document.getPackage().getParts().stream()
                        .anyMatch(part -> part.getContentType().contains("vba")
                                || part.getPartName().getName().contains("vbaProject"))) {
            throw RuleViolation.at("file", "document.template.file.macro");
        }
        if (!type.equals(MAIN)) {
            throw RuleViolation.at("file", "document.template.file.document");
        }
        for (PackagePart part : document.getPackage().getParts()) {
            boolean embedded = part.getContentType().contains("oleObject")
                    || part.getContentType().contains("activeX");
            if (embedded || (!part.isRelationshipPart() && isOutside(part))) {
                throw RuleViolation.at("file", "document.template.file.outside");
            }
        }
    }

    private static boolean isOutside(PackagePart part) throws OpenXML4JException {
        for (PackageRelationship link : part.getRelationships()) {
            if (link.getTargetMode() == TargetMode.EXTERNAL
                    && !link.getRelationshipType().endsWith("/hyperlink")) {
                return true;
            }
        }
        return false;
    }

    private void body(IBody body, String part) {
        int paragraph = 0;
        int table = 0;
        for (IBodyElement element :
                body instanceof XWPFHeaderFooter margin ? margin.getBodyElements() : body.getBodyElements()) {
            if (element instanceof XWPFParagraph written) {
                paragraph++;
                text(written.getText(), place(part, "document.template.place.paragraph", paragraph), false);
            } else if (element instanceof XWPFTable rows) {
                table++;
                table(rows, part, table);
            }
        }
        if (!open.isEmpty()) {
            found.add(violation(
                    "document.template.section.open", place(part, "document.template.place.end"), open.pop()));
            open.clear();
        }
    }

    /** The row below one that names a table is repeated; its fields are in square brackets. */
    private void table(XWPFTable table, String part, int number) {
        String repeated = null;
        int line = 0;
        for (XWPFTableRow row : table.getRows()) {
            line++;
            String next = null;
            int column = 0;
            for (XWPFTableCell cell : row.getTableCells()) {
                column++;
                LocalizedText at = place(part, "document.template.place.cell", number, line, column);
                if (repeated != null) {
                    columns(repeated, cell.getText(), at);
                }
                next = Optional.ofNullable(text(cell.getText(), at, true)).orElse(next);
                cell.getTables().forEach(inner -> table(inner, part, number));
            }
            repeated = next;
        }
        if (repeated != null) {
            found.add(violation(
                    "document.template.table.row",
                    place(part, "document.template.place.table", number),
                    PlaceholderNames.table(repeated)));
        }
    }

    private void columns(String table, String text, LocalizedText at) {
        Matcher names = CELL.matcher(text);
        while (names.find()) {
            if (!PlaceholderNames.isColumn(type, table, names.group(1))) {
                found.add(violation(
                        "document.template.column.unknown", at, names.group(1), PlaceholderNames.table(table)));
            }
        }
    }

    /** Checks the placeholders of a text; returns the table for which the next row is repeated, or null. */
    private String text(String text, LocalizedText at, boolean inTable) {
        String repeats = null;
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            String placeholder = tags.group(1).strip();
            Optional<String> table = PlaceholderNames.findTable(type, placeholder.replaceFirst("^[?/#]", ""));
            if (placeholder.startsWith("?") && table.isPresent()) {
                open.push(table.get());
            } else if (placeholder.startsWith("/") && !open.isEmpty()) {
                open.pop();
            } else if (table.isPresent() && !placeholder.startsWith("/") && inTable) {
                repeats = table.get();
            } else if (table.isPresent() && !placeholder.startsWith("/")) {
                found.add(violation("document.template.table.outside", at, placeholder));
            } else if (!isKnown(placeholder)) {
                found.add(violation("document.template.field.unknown", at, placeholder));
            }
        }
        String rest = TAG.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            found.add(
                    violation("document.template.field.broken", at, rest.length() > 40 ? rest.substring(0, 40) : rest));
        }
        return repeats;
    }

    private boolean isKnown(String placeholder) {
        return open.isEmpty()
                ? PlaceholderNames.isField(type, placeholder)
                : PlaceholderNames.isColumn(type, open.peek(), placeholder);
    }

    private static Violation violation(String key, Object... arguments) {
        return new Violation("file", key, List.of(arguments));
    }

    private static LocalizedText place(String part, String key, Object... numbers) {
        LocalizedText in = part == null ? new LocalizedText("", "") : Messages.inBoth(part);
        LocalizedText at = Messages.inBoth(key, numbers);
        return new LocalizedText(in.in(Locale.CHINESE) + at.zh(), in.en() + at.en());
    }
}
