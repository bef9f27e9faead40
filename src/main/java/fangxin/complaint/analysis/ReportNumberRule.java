package fangxin.complaint.analysis;

import fangxin.complaint.analysis.AnalysisReportDetail.UnmatchedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rule that finds numbers in the text of an analysis report which differ from its locked figures (正文数字核对): a number of
 * cases must be one of the counts or a difference of two, a number of yuan a sum recovered, a percentage a share or a
 * change.
 *
 * <p>Days, ordinals, hotlines and numbers of what no figure counts ("3个区") are left out. A number may be rounded as far
 * as it is written: "1.2万件" agrees with 12,034.
 */
final class ReportNumberRule {
    private static final int MOST = 30;
    private static final int PER_CENT = 100;
    private static final int DECIMALS = 6;
    private static final int FULL_WIDTH = '０' - '0';
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    /** Days such as 2026-10-01, and the first number of a range of days or months, as in "1至3月". */
    private static final Pattern DAYS =
            Pattern.compile("(?<![0-9])[0-9]{4}(?:[-/][0-9]{1,2}(?:[-/][0-9]{1,2})?|(?:\\.[0-9]{1,2}){2})(?![0-9])"
                    + "|[0-9]+\\s*[-—–~～至到]\\s*(?=[0-9]+\\s*(?:[年月日号周时点]|季度))");

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![A-Za-z0-9.,第双·])(?<![A-Za-z]\\s)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?(?![0-9A-Za-z·])"
                    + "(?:\\s*([万亿]))?(?:\\s*([%件起宗例元]))?");

    /** Units of time, ordinals, and measure words of what no figure counts. */
    private static final Pattern UNCOUNTED = Pattern.compile("\\s*(?:[年月日号时点分秒周天届版期条款项章类家户人名次场份所批大种位倍个]|季度|小时|工作日)");

    private static final Set<String> HOTLINES = Set.of("12315", "12345");

    private final Set<BigDecimal> counts = new HashSet<>();
    private final Set<BigDecimal> sums = new HashSet<>();
    private final Set<BigDecimal> shares = new HashSet<>();

    private record StatedNumber(String text, BigDecimal value, BigDecimal multiple, String unit) {
        static StatedNumber of(MatchResult found) {
            String decimals = found.group(2) == null ? "" : found.group(2);
            return new StatedNumber(
                    found.group().strip(),
                    new BigDecimal(found.group(1).replace(",", "") + decimals),
                    multiple(found.group(3)),
                    found.group(4) == null ? "" : found.group(4));
        }

        private static BigDecimal multiple(String word) {
            if (word == null) {
                return BigDecimal.ONE;
            }
            return word.equals("万") ? TEN_THOUSAND : HUNDRED_MILLION;
        }

        boolean agreesWith(BigDecimal figure) {
            return figure.divide(multiple, value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0;
        }
    }

    /** @param draft first text of the report without names, whose numbers follow from the figures */
    ReportNumberRule(AnalysisReportFigures figures, AnalysisReportSections draft) {
        BigDecimal all = BigDecimal.valueOf(figures.complaints());
        for (AnalysisReportFigure figure : figures.figures()) {
            BigDecimal count = BigDecimal.valueOf(figure.count());
            addCompared(counts, count, BigDecimal.valueOf(figure.previous()));
            addCompared(counts, count, BigDecimal.valueOf(figure.yearBefore()));
            addShare(count, all);
        }
        addCompared(sums, figures.recovered(), figures.previousRecovered());
        draft.sections().forEach(section -> numbers(section.text()).forEach(this::addDrafted));
    }

    private void addDrafted(StatedNumber stated) {
        switch (stated.unit()) {
            case "%" -> shares.add(stated.value());
            case "元" -> sums.add(stated.value());
            default -> counts.add(stated.value());
        }
    }

    private void addCompared(Set<BigDecimal> known, BigDecimal now, BigDecimal before) {
        BigDecimal difference = now.subtract(before).abs();
        known.addAll(List.of(now, before, difference));
        addShare(difference, before);
    }

    private void addShare(BigDecimal part, BigDecimal of) {
        if (of.signum() != 0) {
            shares.add(part.multiply(BigDecimal.valueOf(PER_CENT)).divide(of, DECIMALS, RoundingMode.HALF_UP));
        }
    }

    /**
     * Returns the numbers of a text with which no figure agrees, each with the heading of its section, at most thirty.
     *
     * @param names names of categories, places and occasions, which can contain digits
     */
    List<UnmatchedNumber> unmatched(AnalysisReportSections text, Collection<String> names) {
        List<String> withDigits = names.stream()
                .filter(name -> name.chars().anyMatch(Character::isDigit))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return text.sections().stream()
                .flatMap(section -> numbers(without(withDigits, section.text()))
                        .filter(stated -> known(stated.unit()).noneMatch(stated::agreesWith))
                        .map(stated -> new UnmatchedNumber(section.heading(), stated.text())))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String without(List<String> names, String text) {
        String rest = text;
        for (String name : names) {
            rest = rest.replace(name, " ");
        }
        return rest;
    }

    private Stream<BigDecimal> known(String unit) {
        return switch (unit) {
            case "%" -> shares.stream();
            case "元" -> sums.stream();
            case "" -> Stream.concat(counts.stream(), sums.stream());
            default -> counts.stream();
        };
    }

    private static Stream<StatedNumber> numbers(String text) {
        String plain = DAYS.matcher(narrow(text)).replaceAll(" ");
        return NUMBER.matcher(plain)
                .results()
                .filter(found -> !HOTLINES.contains(found.group(1)))
                .filter(found -> found.group(4) != null || !isUncounted(plain, found.end()))
                .map(StatedNumber::of);
    }

    private static boolean isUncounted(String text, int end) {
        Matcher unit = UNCOUNTED.matcher(text).region(end, text.length());
        return unit.lookingAt();
    }

    /** Returns the text with ASCII digits, decimal points and signs of per cent. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        text.chars()
                .map(each -> (each >= '０' && each <= '９') || each == '％' || each == '．' ? each - FULL_WIDTH : each)
                .forEach(each -> narrow.append((char) each));
        return narrow.toString();
    }
}
