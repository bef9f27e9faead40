package fangxin.document.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

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

    /** Content of a document, header, footer or note, with the part of the package that has its links. */
    private record FigurePart(XmlObject content, POIXMLDocumentPart part) {}

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
     * Replaces the marks of a filled document, with its headers, footers and notes, also within content controls of the
     * template.
     *
     * @param locks whether the figures become content controls; otherwise they become links only
     */
    static void replaceMarks(XWPFDocument document, LockedFigures figures, boolean locks) {
        if (figures != LockedFigures.NONE) {
            List<FigurePart> parts = parts(document);
            Set<String> taken = new HashSet<>();
            parts.forEach(part -> collectIds(part.content(), taken));
            FigureLocker locker = new FigureLocker(figures, locks, taken);
            parts.forEach(locker::replaceMarks);
        }
    }

    private static List<FigurePart> parts(XWPFDocument document) {
        List<FigurePart> parts = new ArrayList<>();
        parts.add(new FigurePart(document.getDocument(), document));
        document.getHeaderList().forEach(header -> parts.add(new FigurePart(header._getHdrFtr(), header)));
        document.getFooterList().forEach(footer -> parts.add(new FigurePart(footer._getHdrFtr(), footer)));
        document.getFootnotes().forEach(note -> parts.add(new FigurePart(note.getCTFtnEdn(), note.getPart())));
        document.getEndnotes().forEach(note -> parts.add(new FigurePart(note.getCTFtnEdn(), note.getPart())));
        return parts;
    }

    private static void collectIds(XmlObject content, Set<String> ids) {
        try (XmlCursor cursor = content.newCursor()) {
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

    private void replaceMarks(FigurePart part) {
        for (CTR run : runs(part.content())) {
            Matcher marked = MARKED.matcher(text(run));
            if (marked.matches()) {
                CTText text = run.getTArray(0);
                text.setStringValue(marked.group(2));
                text.setSpace(SpaceAttribute.Space.PRESERVE);
                figure(
                        run,
                        part.part(),
                        marked.group(1).isEmpty() ? "" : figures.lists().get(Integer.parseInt(marked.group(1))));
            }
        }
    }

    private static List<CTR> runs(XmlObject content) {
        List<CTR> runs = new ArrayList<>();
        try (XmlCursor cursor = content.newCursor()) {
            while (!cursor.toNextToken().isNone()) {
                if (cursor.isStart() && cursor.getObject() instanceof CTR run) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    private static String text(CTR run) {
        return run.getTList().stream().map(CTText::getStringValue).collect(Collectors.joining());
    }

    /** Moves the run into a content control, and into a link within it. */
    private void figure(CTR run, POIXMLDocumentPart part, String list) {
        try (XmlCursor source = run.newCursor();
                XmlCursor target = run.newCursor()) {
            if (locks) {
                beginControl(target);
            }
            if (!list.isEmpty()) {
                target.beginElement("hyperlink", WORD);
                target.insertAttributeWithValue(new QName(RELATION, "id", "r"), relation(part, list));
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

    private static String relation(POIXMLDocumentPart part, String list) {
        return part.getPackagePart()
                .addExternalRelationship(list, XWPFRelation.HYPERLINK.getRelation())
                .getId();
    }
}
