package fangxin.document.template;

import fangxin.platform.config.ClasspathConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Function that breaks the title of a document that is too long for a line, by its sense and in lines of about one
 * length, as GB/T 9704-2012 asks (词意完整、排列对称).
 */
final class TitleLineBreaker {
    private static final LineBreakRules WORDS =
            ClasspathConfig.json("forms/documents/titles.json", LineBreakRules.class);
    private static final double LARGE = 18;
    private static final double TWIPS = 20;
    private static final int FIRST_WIDE = 0x2E80;
    private static final int SHORTEST_PART = 4;
    private static final int MOST_LINES = 8;
    private static final double AT_A_WORD = 9;
    private static final double WITHIN_A_PART = 100;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /**
     * Rules for line breaks: the words before and after which a title may break, and the characters that begin no line.
     */
    public record LineBreakRules(List<String> begin, List<String> end, String never) {}

    private final String title;
    private final double[] cost;

    private TitleLineBreaker(String title, Collection<String> parts) {
        this.title = title;
        this.cost = new double[title.length() + 1];
        Arrays.fill(cost, NEVER);
        words();
        parts.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length))
                .forEach(this::part);
        for (int at = 0; at < title.length(); at++) {
            if (WORDS.never().indexOf(title.charAt(at)) >= 0) {
                cost[at] = NEVER;
            }
        }
        cost[title.length()] = 0;
    }

    /** Breaks the large titles of a filled document that a line does not hold. */
    static void breakLines(XWPFDocument document, DocumentData content) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return;
        }
        CTPageMar edges = section.getPgMar();
        double width = (number(section.getPgSz().getW()) - number(edges.getLeft()) - number(edges.getRight())) / TWIPS;
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            double size = paragraph.getRuns().stream()
                    .map(XWPFRun::getFontSizeAsDouble)
                    .filter(known -> known != null)
                    .findFirst()
                    .orElse(0.0);
            if (paragraph.getAlignment() == ParagraphAlignment.CENTER
                    && size >= LARGE
                    && paragraph.getRuns().stream().allMatch(PlaceholderIsolator::isPlain)) {
                breakLines(
                        paragraph,
                        broken(
                                paragraph.getRuns().stream().map(XWPFRun::text).collect(Collectors.joining()),
                                Math.floor(width / size),
                                content.fields().values()));
            }
        }
    }

    private static void breakLines(XWPFParagraph paragraph, String broken) {
        int begin = 0;
        for (XWPFRun run : paragraph.getRuns()) {
            int end = begin;
            for (int left = run.text().length(); left > 0; end++) {
                left -= broken.charAt(end) == '\n' ? 0 : 1;
            }
            List<String> lines = List.of(broken.substring(begin, end).split("\n", -1));
            if (lines.size() > 1) {
                run.setText(lines.getFirst(), 0);
                lines.stream().skip(1).forEach(line -> {
                    run.addBreak();
                    run.setText(line);
                });
            }
            begin = end;
        }
    }

    /**
     * Returns the title in lines.
     *
     * @param most  how many letters a line holds
     * @param parts texts that stay whole: names of agencies, of the round
     */
    static String broken(String title, double most, Collection<String> parts) {
        double width = width(title);
        if (width <= most || title.contains("\n")) {
            return title;
        }
        TitleLineBreaker headline = new TitleLineBreaker(title, parts);
        return Stream.iterate((int) Math.ceil(width / most), lines -> lines <= MOST_LINES, lines -> lines + 1)
                .map(lines -> headline.in(lines, most))
                .filter(found -> found != null)
                .findFirst()
                .orElse(title);
    }

    private void words() {
        List<String> longest = Stream.concat(WORDS.begin().stream(), WORDS.end().stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (int at = 0; at < title.length(); ) {
            int begin = at;
            String word = longest.stream()
                    .filter(each -> title.startsWith(each, begin))
                    .findFirst()
                    .orElse("");
            at += Math.max(1, word.length());
            if (WORDS.begin().contains(word)) {
                cost[begin] = AT_A_WORD;
            }
            if (WORDS.end().contains(word)) {
                cost[at] = AT_A_WORD;
            }
        }
    }

    private void part(String part) {
        int at = part.length() < SHORTEST_PART || part.equals(title) ? -1 : title.indexOf(part);
        if (at < 0) {
            return;
        }
        for (int within = at + 1; within < at + part.length(); within++) {
            cost[within] = cost[within] < NEVER ? WITHIN_A_PART : NEVER;
        }
        cost[at] = 0;
        cost[at + part.length()] = 0;
    }

    /** Returns the breaks that leave lines of the most equal length; null where so many lines do not hold it. */
    private String in(int lines, double most) {
        double wanted = width(title) / lines;
        double[][] best = new double[lines + 1][title.length() + 1];
        int[][] from = new int[lines + 1][title.length() + 1];
        Stream.of(best).forEach(row -> Arrays.fill(row, NEVER));
        best[0][0] = 0;
        for (int line = 1; line <= lines; line++) {
            for (int end = 1; end <= title.length(); end++) {
                for (int begin = 0; begin < end && cost[end] < NEVER; begin++) {
                    double length = width(title.substring(begin, end));
                    double reached = best[line - 1][begin] + cost[end] + (length - wanted) * (length - wanted);
                    if (length <= most && reached < best[line][end]) {
                        best[line][end] = reached;
                        from[line][end] = begin;
                    }
                }
            }
        }
        return best[lines][title.length()] < NEVER ? joined(from, lines) : null;
    }

    private String joined(int[][] from, int lines) {
        List<String> found = new ArrayList<>();
        int end = title.length();
        for (int line = lines; line > 0; line--) {
            found.addFirst(title.substring(from[line][end], end));
            end = from[line][end];
        }
        return found.stream().collect(Collectors.joining("\n"));
    }

    /** Returns the width in Chinese characters; other characters count half. */
    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(letter -> letter < FIRST_WIDE ? 0.5 : 1)
                .sum();
    }

    private static double number(Object twips) {
        return Double.parseDouble(String.valueOf(twips));
    }
}
