package fangxin.document.template;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/**
 * Functions on the imprint (版记) of an official document: the last table, with a line above and none inside, whose last
 * line is at the foot of the last page (GB/T 9704-2012, 7.4.1).
 */
final class Imprint {
    /** A twentieth of the height of a line, so that the anchor itself needs no page. */
    private static final long ANCHOR_LINE = 20;

    private Imprint() {}

    static boolean isOne(XWPFTable table) {
        boolean framed =
                table.getInsideHBorderType() != XWPFTable.XWPFBorderType.NONE && table.getInsideHBorderType() != null;
        return table.getTopBorderType() == XWPFTable.XWPFBorderType.SINGLE && !framed;
    }

    /** Returns the imprint with which a document ends; blank paragraphs may follow it. */
    static Optional<XWPFTable> of(XWPFDocument document) {
        return content(document).stream()
                .reduce((earlier, later) -> later)
                .filter(XWPFTable.class::isInstance)
                .map(XWPFTable.class::cast)
                .filter(Imprint::isOne);
    }

    /** Returns the elements of a document without the blank paragraphs at its end. */
    static List<IBodyElement> content(XWPFDocument document) {
        List<IBodyElement> all = document.getBodyElements();
        int end = all.size();
        while (end > 0 && all.get(end - 1) instanceof XWPFParagraph last && isBlank(last)) {
            end--;
        }
        return all.subList(0, end);
    }

    private static boolean isBlank(XWPFParagraph paragraph) {
        return paragraph.getText().isBlank()
                && paragraph.getRuns().stream()
                        .allMatch(run -> run.getEmbeddedPictures().isEmpty());
    }

    /** Places the imprint of a document at the foot of the page on which the document ends. */
    static void placeAtFoot(XWPFDocument document) {
        of(document).ifPresent(table -> {
            CTTblPr properties = table.getCTTbl().getTblPr();
            CTTblPPr place = properties.isSetTblpPr() ? properties.getTblpPr() : properties.addNewTblpPr();
            place.setHorzAnchor(STHAnchor.MARGIN);
            place.setVertAnchor(STVAnchor.MARGIN);
            place.setTblpXSpec(STXAlign.CENTER);
            place.setTblpYSpec(STYAlign.BOTTOM);
            if (document.getBodyElements().getLast() == table) {
                anchor(document);
            }
        });
    }

    /** Adds the paragraph after the table, to whose page the table belongs. */
    private static void anchor(XWPFDocument document) {
        CTSpacing spacing = document.createParagraph().getCTP().addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(ANCHOR_LINE));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }
}
