package fangxin.document.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Function that turns the marked figures of a filled document into content controls that can neither be changed nor
 * deleted (ISO/IEC 29500-1, 17.5.2 and 17.18.53, {@code sdtContentLocked}), and into links to their lists. The library
 * of the templates has no content controls, so that the figures carry marks while it fills the template.
 */
final class FigureLocker {
    private static final char BEGIN = '\uE000';
    private static final char LINK = '\uE001';
    private static final char END = '\uE002';
    private static final Pattern MARKED = Pattern.compile(BEGIN + "(\\d*)" + LINK + "(.*)" + END, Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("[" + BEGIN + LINK + END + "]");
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final QName VALUE = new QName(WORD, "val");
    private static final QName PROPERTIES = new QName(WORD, "sdtPr");

    private final LockedFigures figures;
    private final boolean locks;
    /** Ids of the content controls of the template: an id is unique in a document (17.5.2.18). */
    private final Set<String> taken;

    private int controls;
    private int id;

    private FigureLocker(LockedFigures figures, boolean locks, Set<String> taken) {
        this.figures = figures;
        this.locks = locks;
        this.taken = taken;
    }

    /**
     * Returns a value with its marks.
     *
     * @param list index of the list to which it leads, an empty text for none
     */
    static String mark(String value, String list) {
        return value.isEmpty() ? value : BEGIN + list + LINK + unmark(value) + END;
    }

    static String unmark(String value) {
        return MARKS.matcher(value).replaceAll("");
    }

    /**
     * Replaces the marks of a filled document, with its headers and footers.
     *
     * @param locks whether the figures become content controls; otherwise they become links only
     */
    static void replaceMarks(XWPFDocument document, LockedFigures figures, boolean locks) {
        if (figures != LockedFigures.NONE) {
            FigureLocker locker = new FigureLocker(figures, locks, locks ? ids(document) : Set.of());
            locker.body(document);
            document.getHeaderList().forEach(locker::body);
            document.getFooterList().forEach(locker::body);
        }
    }

    private static Set<String> ids(XWPFDocument document) {
        Set<String> ids = new HashSet<>();
        collect(document.getDocument(), ids);
        document.getHeaderList().forEach(part -> collect(part._getHdrFtr(), ids));
        document.getFooterList().forEach(part -> collect(part._getHdrFtr(), ids));
        document.getFootnotes().forEach(note -> collect(note.getCTFtnEdn(), ids));
        document.getEndnotes().forEach(note -> collect(note.getCTFtnEdn(), ids));
        return ids;
    }

    private static void collect(XmlObject part, Set<String> ids) {
        try (XmlCursor cursor = part.newCursor()) {
            while (!cursor.toNextToken().isNone()) {
                if (cursor.isStart() && PROPERTIES.equals(cursor.getName())) {
                    cursor.push();
                    if (cursor.toChild(WORD, "id")) {
                        ids.add(cursor.getAttributeText(VALUE));
                    }
                    cursor.pop();
                }
            }
        }
    }

    private void body(IBody body) {
        List.copyOf(body.getParagraphs()).forEach(this::paragraph);
        body.getTables()
                .forEach(table ->
                        table.getRows().forEach(row -> row.getTableCells().forEach(this::body)));
    }

    private void paragraph(XWPFParagraph paragraph) {
        for (XWPFRun run : new ArrayList<>(paragraph.getRuns())) {
            Matcher marked = MARKED.matcher(run.text());
            if (marked.matches()) {
                run.setText(marked.group(2), 0);
                figure(run, marked.group(1).isEmpty() ? "" : figures.lists().get(Integer.parseInt(marked.group(1))));
            }
        }
    }

    /** Moves the run into a content control, and into a link within it. */
    private void figure(XWPFRun run, String list) {
        try (XmlCursor source = run.getCTR().newCursor();
                XmlCursor target = run.getCTR().newCursor()) {
            if (locks) {
                beginControl(target);
            }
            if (!list.isEmpty()) {
                target.beginElement("hyperlink", WORD);
                target.insertAttributeWithValue(new QName(RELATION, "id", "r"), relation(run, list));
            }
            if (locks || !list.isEmpty()) {
                source.moveXml(target);
            }
        }
    }

    private void beginControl(XmlCursor target) {
        controls++;
        do {
            id++;
        } while (taken.contains(String.valueOf(id)));
        target.beginElement("sdt", WORD);
        target.beginElement("sdtPr", WORD);
        value(target, "tag", "figure-" + controls);
        value(target, "id", String.valueOf(id));
        value(target, "lock", "sdtContentLocked");
        target.toNextToken();
        target.beginElement("sdtContent", WORD);
    }

    private static void value(XmlCursor target, String element, String value) {
        target.beginElement(element, WORD);
        target.insertAttributeWithValue(VALUE, value);
        target.toNextToken();
    }

    private static String relation(XWPFRun run, String list) {
        return run.getParent()
                .getPart()
                .getPackagePart()
                .addExternalRelationship(list, XWPFRelation.HYPERLINK.getRelation())
                .getId();
    }
}
