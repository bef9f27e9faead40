package fangxin.document.template;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Renderer of a filled DOCX document as an HTML page to print, laid out as the document is: what an office changes in
 * its template shows in both. The page is also well-formed XML, from which {@link HtmlPdfRenderer} makes the PDF.
 */
final class DocxHtmlRenderer {
    private static final double TWIPS = 20;
    private static final double PIXELS_OF_POINT = 96.0 / 72;
    private static final String FRAME = "border:.5pt solid #000;";

    /** Punctuation that ends a phrase. */
    private static final String BEGINS_NO_LINE = "、，。；：！？）》〕】」』”’…%";

    private final XWPFDocument document;
    private final StringBuilder html = new StringBuilder();
    private boolean inCell;
    private XWPFTable imprint;

    private DocxHtmlRenderer(XWPFDocument document) {
        this.document = document;
    }

    static byte[] of(XWPFDocument document, List<String> names) {
        return new DocxHtmlRenderer(document)
                .write(String.join(" ", names).strip())
                .getBytes(StandardCharsets.UTF_8);
    }

    private String write(String name) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        html.append(HtmlPdfRenderer.DOCTYPE)
                .append("<html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"/><meta name=\"viewport\" "
                        + "content=\"width=device-width,initial-scale=1\"/><title>")
                .append(escaped(name))
                .append("</title><style>")
                .append(page(section))
                .append("</style></head><body><main>");
        imprint = Imprint.of(document).orElse(null);
        Imprint.content(document).forEach(this::element);
        return html.append("</main></body></html>").toString();
    }

    /** Margins of the document, and a page number (— 1 —) at the outer foot of each page. */
    private static String page(CTSectPr section) {
        String size = section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE ? "A4 landscape" : "A4";
        String edges = "%s %s %s %s"
                .formatted(
                        points(section.getPgMar().getTop()),
                        points(section.getPgMar().getRight()),
                        points(section.getPgMar().getBottom()),
                        points(section.getPgMar().getLeft()));
        String number = "{content:\"— \" counter(page) \" —\";font:14pt SimSun,serif}";
        return "@page{size:" + size + ";margin:" + edges + "}@page:right{@bottom-right" + number
                + "}@page:left{@bottom-left"
                + number + "}*{box-sizing:border-box}html{background:#e8e6e1}body{margin:0}main{background:#fff;"
                + "color:#000;max-width:" + points(section.getPgSz().getW()) + ";margin:0 auto;padding:" + edges
                + "}main{display:block}p,h1,h2{margin:0;font-weight:normal;word-wrap:break-word;overflow-wrap:anywhere}"
                + "h1,h2{page-break-after:avoid;-fs-page-break-min-height:100pt}"
                + "table{border-collapse:collapse;width:100%;table-layout:fixed;-fs-table-paginate:paginate}"
                + "th,td{padding:2pt 4pt;font-weight:normal;word-wrap:break-word;overflow-wrap:anywhere}"
                + "thead{display:table-header-group}tr{page-break-inside:avoid}"
                + "@media screen and (max-width:700px){main{padding:1.5rem 1rem}p{max-width:100%}}"
                + "@media print{html{background:#fff}main{max-width:none;padding:0;margin:0}}";
    }

    private void element(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraph(paragraph);
        } else if (element instanceof XWPFTable table) {
            table(table);
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String tag = headingTag(paragraph);
        html.append('<')
                .append(tag)
                .append(" style=\"")
                .append(styleOf(paragraph))
                .append("\">");
        boolean empty = true;
        List<XWPFRun> runs = paragraph.getRuns();
        List<String> texts = texts(runs.stream().map(XWPFRun::text).toList());
        for (int i = 0; i < runs.size(); i++) {
            empty &= texts.get(i).isEmpty() && runs.get(i).getEmbeddedPictures().isEmpty();
            run(paragraph, runs.get(i), texts.get(i));
        }
        html.append(empty ? "&#160;</" : "</").append(tag).append('>');
    }

    /**
     * Returns the tag of a heading for the title and for the headings of the first level of an official document, which
     * GB/T 9704-2012 (7.3.1, 7.3.3) distinguishes by their fonts; "p" for any other paragraph and for those in the
     * cells of a table.
     */
    private String headingTag(XWPFParagraph paragraph) {
        if (inCell || paragraph.getText().isBlank()) {
            return "p";
        }
        Set<String> families = paragraph.getRuns().stream()
                .filter(run -> !run.text().isBlank())
                .map(run -> font(paragraph, run))
                .collect(Collectors.toSet());
        if (families.size() != 1) {
            return "p";
        }
        String family = families.iterator().next();
        return family.equals(Fonts.KNOWN.titleFamily())
                ? "h1"
                : family.equals(Fonts.KNOWN.headingFamily()) ? "h2" : "p";
    }

    private String styleOf(XWPFParagraph paragraph) {
        StringBuilder style = new StringBuilder();
        String align = switch (paragraph.getAlignment()) {
            case CENTER -> "center";
            case RIGHT, END -> "right";
            case BOTH, DISTRIBUTE -> "justify";
            default -> "left";
        };
        style.append("text-align:").append(align).append(';');
        double size = size(paragraph, paragraph.getRuns().stream().findFirst().orElse(null));
        style.append("font-size:").append(size).append("pt;");
        property(paragraph, CTPPrBase::getSpacing).ifPresent(spacing -> space(spacing, style));
        property(paragraph, CTPPrBase::getInd).ifPresent(indent -> indent(indent, size, style));
        if (paragraph.getCTPPr() != null
                && paragraph.getCTPPr().isSetPBdr()
                && paragraph.getCTPPr().getPBdr().isSetBottom()) {
            style.append("border-bottom:1.5pt solid ")
                    .append(
                            paragraph.getCTPPr().getPBdr().getBottom().isSetColor()
                                            && paragraph
                                                    .getCTPPr()
                                                    .getPBdr()
                                                    .getBottom()
                                                    .xgetColor()
                                                    .getStringValue()
                                                    .matches("[0-9A-Fa-f]{6}")
                                    ? "#"
                                            + paragraph
                                                    .getCTPPr()
                                                    .getPBdr()
                                                    .getBottom()
                                                    .xgetColor()
                                                    .getStringValue()
                                    : "#000")
                    .append(';');
        }
        return style.append(paragraph.isPageBreak() ? "page-break-before:always;" : "")
                .append(paragraph.isKeepNext() ? "page-break-after:avoid;" : "")
                .toString();
    }

    private static void space(CTSpacing spacing, StringBuilder style) {
        if (spacing.isSetBefore()) {
            style.append("margin-top:").append(points(spacing.getBefore())).append(';');
        }
        if (spacing.isSetAfter()) {
            style.append("margin-bottom:").append(points(spacing.getAfter())).append(';');
        }
        if (spacing.isSetLine() && spacing.getLineRule() == STLineSpacingRule.EXACT) {
            style.append("line-height:").append(points(spacing.getLine())).append(';');
        } else if (spacing.isSetLine()) {
            style.append("line-height:")
                    .append(number(spacing.getLine()) / 240 * 1.2)
                    .append(';');
        }
    }

    private static void indent(CTInd indent, double size, StringBuilder style) {
        double chars = size / 100;
        if (indent.isSetFirstLineChars() || indent.isSetFirstLine()) {
            style.append("text-indent:")
                    .append(
                            indent.isSetFirstLineChars()
                                    ? indent.getFirstLineChars().doubleValue() * chars + "pt"
                                    : points(indent.getFirstLine()))
                    .append(';');
        }
        if (indent.isSetRightChars() || indent.isSetRight()) {
            style.append("padding-right:")
                    .append(
                            indent.isSetRightChars()
                                    ? indent.getRightChars().doubleValue() * chars + "pt"
                                    : points(indent.getRight()))
                    .append(';');
        }
        if (indent.isSetLeftChars() || indent.isSetLeft()) {
            style.append("padding-left:")
                    .append(
                            indent.isSetLeftChars()
                                    ? indent.getLeftChars().doubleValue() * chars + "pt"
                                    : points(indent.getLeft()))
                    .append(';');
        }
    }

    /**
     * Returns the texts of runs, in which punctuation that begins no line (避头) ends the run before it: the PDF library
     * breaks a line between two runs, also between a field and the comma after it.
     */
    static List<String> texts(List<String> runs) {
        List<String> texts = new ArrayList<>();
        for (String run : runs) {
            int from = 0;
            while (from < run.length() && BEGINS_NO_LINE.indexOf(run.charAt(from)) >= 0) {
                from++;
            }
            if (from > 0 && !texts.isEmpty() && !texts.getLast().isEmpty()) {
                texts.set(texts.size() - 1, texts.getLast() + run.substring(0, from));
                texts.add(run.substring(from));
            } else {
                texts.add(run);
            }
        }
        return texts;
    }

    private void run(XWPFParagraph paragraph, XWPFRun run, String text) {
        if (!text.isEmpty()) {
            text(paragraph, run, text);
        }
        for (XWPFPicture picture : run.getEmbeddedPictures()) {
            html.append("<img alt=\"\" width=\"")
                    .append(pixels(picture.getWidth()))
                    .append("\" height=\"")
                    .append(pixels(picture.getDepth()))
                    .append("\" src=\"data:")
                    .append(picture.getPictureData().getPackagePart().getContentType())
                    .append(";base64,")
                    .append(Base64.getEncoder()
                            .encodeToString(picture.getPictureData().getData()))
                    .append("\"/>");
        }
    }

    private static long pixels(double points) {
        return Math.round(points * PIXELS_OF_POINT);
    }

    private void text(XWPFParagraph paragraph, XWPFRun run, String text) {
        html.append("<span style=\"font-size:")
                .append(size(paragraph, run))
                .append("pt;font-family:")
                .append(font(paragraph, run))
                .append(run.isBold() ? ";font-weight:bold" : "")
                .append(
                        run.getColor() != null && run.getColor().matches("[0-9A-Fa-f]{6}")
                                ? ";color:#" + run.getColor()
                                : "")
                .append("\">")
                .append(linked(run, escaped(text).replace("\n", "<br/>")))
                .append("</span>");
    }

    /** Returns the text of a run, as a link where the document has one to a web address. */
    private String linked(XWPFRun run, String text) {
        return Optional.of(run)
                .filter(XWPFHyperlinkRun.class::isInstance)
                .map(link -> ((XWPFHyperlinkRun) link).getHyperlink(document))
                .map(link -> link.getURL())
                .filter(address -> address.matches("https?://.*"))
                .map(address -> "<a style=\"color:inherit\" href=\"" + escaped(address) + "\">" + text + "</a>")
                .orElse(text);
    }

    private double size(XWPFParagraph paragraph, XWPFRun run) {
        return properties(paragraph, run)
                .filter(each -> each.sizeOfSzArray() > 0)
                .map(each -> number(each.getSzArray(0).getVal()) / 2)
                .findFirst()
                .orElseGet(() -> Optional.ofNullable(document.getStyles())
                        .map(styles -> styles.getDefaultRunStyle())
                        .map(defaults -> defaults.getFontSizeAsDouble())
                        .filter(known -> known > 0)
                        .orElse(10.5));
    }

    private String font(XWPFParagraph paragraph, XWPFRun run) {
        String named = properties(paragraph, run)
                .filter(each ->
                        each.sizeOfRFontsArray() > 0 && each.getRFontsArray(0).isSetEastAsia())
                .map(each -> each.getRFontsArray(0).getEastAsia())
                .findFirst()
                .orElse("");
        return Fonts.KNOWN.family(named);
    }

    /**
     * Returns the properties of letters that hold here, the nearest first: the run's, the paragraph's style's and its
     * bases'.
     */
    private Stream<CTRPr> properties(XWPFParagraph paragraph, XWPFRun run) {
        Stream<CTRPr> own =
                Stream.ofNullable(run).map(each -> each.getCTR().getRPr()).filter(each -> each != null);
        return Stream.concat(
                own, styles(paragraph).map(style -> style.getCTStyle().getRPr()).filter(each -> each != null));
    }

    private <T> Optional<T> property(XWPFParagraph paragraph, Function<CTPPrBase, T> of) {
        return Stream.concat(
                        Stream.ofNullable((CTPPrBase) paragraph.getCTPPr()),
                        styles(paragraph)
                                .map(style -> (CTPPrBase) style.getCTStyle().getPPr()))
                .filter(each -> each != null)
                .map(of)
                .filter(each -> each != null)
                .findFirst();
    }

    private Stream<XWPFStyle> styles(XWPFParagraph paragraph) {
        if (document.getStyles() == null) {
            return Stream.empty();
        }
        String id = paragraph.getStyle();
        XWPFStyle first = id == null
                ? document.getStyles().getStyleWithName("Normal")
                : document.getStyles().getStyle(id);
        return Stream.iterate(
                        first,
                        style -> style != null,
                        style -> style.getBasisStyleID() == null
                                ? null
                                : document.getStyles().getStyle(style.getBasisStyleID()))
                .limit(10);
    }

    private void table(XWPFTable table) {
        boolean framed =
                table.getInsideHBorderType() != XWPFTable.XWPFBorderType.NONE && table.getInsideHBorderType() != null;
        if (!framed && isColumn(table)) {
            table.getRows()
                    .forEach(row -> row.getTableCells()
                            .forEach(cell -> cell.getBodyElements().forEach(this::element)));
            return;
        }
        html.append("<table")
                .append(table == imprint ? " id=\"" + HtmlPdfRenderer.IMPRINT + "\"" : "")
                .append(
                        Imprint.isOne(table)
                                ? " style=\"border-top:1pt solid #000;border-bottom:1pt solid #000;"
                                        + "page-break-before:avoid;page-break-inside:avoid\">"
                                : ">");
        List<? extends Number> widths = table.getCTTbl().getTblGrid() == null
                ? List.of()
                : table.getCTTbl().getTblGrid().getGridColList().stream()
                        .map(column -> number(column.getW()))
                        .toList();
        double all = widths.stream().mapToDouble(Number::doubleValue).sum();
        if (all > 0) {
            html.append("<colgroup>");
            widths.forEach(width -> html.append("<col style=\"width:")
                    .append(String.format(Locale.ROOT, "%.2f%%", width.doubleValue() * 100 / all))
                    .append("\"/>"));
            html.append("</colgroup>");
        }
        boolean head = false;
        for (XWPFTableRow row : table.getRows()) {
            html.append(row.isRepeatHeader() == head ? "" : row.isRepeatHeader() ? "<thead>" : "</thead>");
            head = row.isRepeatHeader();
            row(table, row, framed, head);
        }
        html.append(head ? "</thead></table>" : "</table>");
    }

    /**
     * Returns whether a table without lines has one column: such a table repeats paragraphs for the rows of a list, and
     * is not a table to readers.
     */
    private static boolean isColumn(XWPFTable table) {
        return table.getTopBorderType() != XWPFTable.XWPFBorderType.SINGLE
                && table.getRows().stream().allMatch(row -> row.getTableCells().size() == 1);
    }

    private void row(XWPFTable table, XWPFTableRow row, boolean framed, boolean head) {
        String tag = head ? "th" : "td";
        html.append("<tr>");
        int at = 0;
        for (XWPFTableCell cell : row.getTableCells()) {
            int span = span(cell);
            if (merge(cell) != STMerge.CONTINUE) {
                int rows = merge(cell) == STMerge.RESTART ? rowsBelow(table, row, at) : 1;
                html.append('<')
                        .append(tag)
                        .append(head ? " scope=\"col\"" : "")
                        .append(" colspan=\"")
                        .append(span)
                        .append("\" rowspan=\"")
                        .append(rows)
                        .append("\" style=\"")
                        .append(framed ? FRAME : "")
                        .append("vertical-align:")
                        .append(
                                cell.getVerticalAlignment() == XWPFTableCell.XWPFVertAlign.CENTER
                                        ? "middle"
                                        : cell.getVerticalAlignment() == XWPFTableCell.XWPFVertAlign.BOTTOM
                                                ? "bottom"
                                                : "top")
                        .append(row.getHeight() > 0 ? ";height:" + row.getHeight() / TWIPS + "pt" : "")
                        .append("\">");
                boolean outer = inCell;
                inCell = true;
                cell.getBodyElements().forEach(this::element);
                inCell = outer;
                html.append("</").append(tag).append('>');
            }
            at += span;
        }
        html.append("</tr>");
    }

    private static int rowsBelow(XWPFTable table, XWPFTableRow first, int column) {
        int rows = 1;
        for (int i = table.getRows().indexOf(first) + 1; i < table.getRows().size(); i++) {
            int at = 0;
            boolean goesOn = false;
            for (XWPFTableCell cell : table.getRow(i).getTableCells()) {
                goesOn |= at == column && merge(cell) == STMerge.CONTINUE;
                at += span(cell);
            }
            if (!goesOn) {
                break;
            }
            rows++;
        }
        return rows;
    }

    private static int span(XWPFTableCell cell) {
        return cell.getCTTc().getTcPr() != null && cell.getCTTc().getTcPr().isSetGridSpan()
                ? cell.getCTTc().getTcPr().getGridSpan().getVal().intValue()
                : 1;
    }

    private static STMerge.Enum merge(XWPFTableCell cell) {
        if (cell.getCTTc().getTcPr() == null || !cell.getCTTc().getTcPr().isSetVMerge()) {
            return null;
        }
        return Optional.ofNullable(cell.getCTTc().getTcPr().getVMerge().getVal())
                .orElse(STMerge.CONTINUE);
    }

    private static String points(Object twips) {
        return String.format(Locale.ROOT, "%.2fpt", number(twips) / TWIPS);
    }

    private static double number(Object value) {
        return value instanceof BigInteger whole ? whole.doubleValue() : Double.parseDouble(String.valueOf(value));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
