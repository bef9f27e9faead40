package fangxin.document.template;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * Function that prepares a template for rendering: it divides the runs of text at both ends of every placeholder, so
 * that a placeholder shares no run with other text, and each part keeps its formatting. Where the library has to divide
 * a run itself, it sets Chinese text in the Latin font (poi-tl 1.12.2).
 */
final class PlaceholderIsolator {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]*}}|\\[[^\\[\\]]*]");

    private PlaceholderIsolator() {}

    static void setApart(XWPFDocument document) {
        setApart((IBody) document);
        document.getHeaderList().forEach(PlaceholderIsolator::setApart);
        document.getFooterList().forEach(PlaceholderIsolator::setApart);
    }

    private static void setApart(IBody body) {
        body.getParagraphs().forEach(PlaceholderIsolator::setApart);
        body.getTables()
                .forEach(table ->
                        table.getRows().forEach(row -> row.getTableCells().forEach(PlaceholderIsolator::setApart)));
    }

    private static void setApart(XWPFParagraph paragraph) {
        List<XWPFRun> runs = paragraph.getRuns();
        NavigableSet<Integer> edges = edges(runs.stream().map(XWPFRun::text).collect(Collectors.joining()));
        int end = runs.stream().mapToInt(run -> run.text().length()).sum();
        for (int i = runs.size() - 1; i >= 0 && !edges.isEmpty(); i--) {
            XWPFRun run = runs.get(i);
            int begin = end - run.text().length();
            for (int edge : isPlain(run)
                    ? List.copyOf(edges.subSet(begin, false, end, false).descendingSet())
                    : List.<Integer>of()) {
                divide(paragraph, i, edge - begin);
            }
            end = begin;
        }
    }

    private static NavigableSet<Integer> edges(String text) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (Matcher found = PLACEHOLDER.matcher(text); found.find(); ) {
            edges.add(found.start());
            edges.add(found.end());
        }
        return edges;
    }

    /** Returns whether a run has only text and is a direct child of its paragraph. */
    static boolean isPlain(XWPFRun run) {
        return run.getCTR().sizeOfTArray() == 1
                && run.getCTR().getTArray(0).getStringValue().equals(run.text())
                && run.getParent() instanceof XWPFParagraph;
    }

    private static void divide(XWPFParagraph paragraph, int at, int edge) {
        XWPFRun run = paragraph.getRuns().get(at);
        XWPFRun rest = paragraph.insertNewRun(at + 1);
        if (run.getCTR().isSetRPr()) {
            rest.getCTR().setRPr((CTRPr) run.getCTR().getRPr().copy());
        }
        rest.setText(run.text().substring(edge));
        run.setText(run.text().substring(0, edge), 0);
    }
}
