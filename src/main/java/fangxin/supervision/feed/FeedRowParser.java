package fangxin.supervision.feed;

import fangxin.common.RuleViolation;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.merchant.UnifiedSocialCreditCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parser of the rows of a feed by its mapping: a row with a wrong credit code, a day in the future or a text that is
 * too long is refused with its reason, and the other rows are taken.
 */
final class FeedRowParser {
    /** Days as offices write them: 2026-03-01, 2026/3/1, 2026.3.1, 20260301, 2026年3月1日. */
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?: 00:00(?::00)?)?");

    private static final Set<FeedColumn> DAYS =
            EnumSet.of(FeedColumn.OCCURRED_ON, FeedColumn.PUBLIC_UNTIL, FeedColumn.REPAIRED_ON, FeedColumn.ANNULLED_ON);
    private static final Map<FeedColumn, Integer> LONGEST = Map.of(
            FeedColumn.CREDIT_CODE, 40,
            FeedColumn.NAME, 200,
            FeedColumn.DOCUMENT_NUMBER, 100,
            FeedColumn.AUTHORITY, 100,
            FeedColumn.RESULT, 60,
            FeedColumn.SUMMARY, 500,
            FeedColumn.SEVERITY, 20);

    /**
     * The rows of a file.
     *
     * @param repeated   number of rows that repeat an earlier row of the file
     * @param unreadable credit codes and document numbers that stand in refused rows
     */
    record ParsedFeed(List<FeedRowContent> rows, List<FeedRowProblem> refused, int repeated, Set<String> unreadable) {
        int total() {
            return rows.size() + refused.size() + repeated;
        }
    }

    private final FeedKind kind;
    private final LocalDate today;
    private final List<FeedRowProblem> refused = new ArrayList<>();
    private final List<FeedRowContent> rows = new ArrayList<>();
    private final Map<String, FeedRowContent> known = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private int repeated;

    private FeedRowParser(FeedKind kind, LocalDate today) {
        this.kind = kind;
        this.today = today;
    }

    static ParsedFeed parse(FeedKind kind, SpreadsheetReader sheet, FeedMapping mapping, LocalDate today) {
        Map<FeedColumn, Integer> places = mapping.places(sheet.heading().cells());
        FeedRowParser parser = new FeedRowParser(kind, today);
        for (SpreadsheetReader.SheetRow row : sheet.lines()) {
            Map<FeedColumn, String> cells = new HashMap<>();
            places.forEach((column, place) -> cells.put(column, row.at(place)));
            parser.add(row.number(), cells);
        }
        return parser.parsed();
    }

    /** The rows that were sent one by one, numbered from 1. */
    static ParsedFeed parse(FeedKind kind, List<Map<FeedColumn, String>> given, LocalDate today) {
        FeedRowParser parser = new FeedRowParser(kind, today);
        for (int i = 0; i < given.size(); i++) {
            parser.add(i + 1, given.get(i));
        }
        return parser.parsed();
    }

    private ParsedFeed parsed() {
        return new ParsedFeed(rows, refused, repeated, unreadable);
    }

    private void add(int line, Map<FeedColumn, String> cells) {
        FeedRowProblem problem = problem(line, cells);
        if (problem != null) {
            refuse(problem, cells);
            return;
        }
        FeedRowContent row = content(cells);
        FeedRowContent before = known.putIfAbsent(row.sourceKey(), row);
        if (before == null) {
            rows.add(row);
        } else if (before.equals(row)) {
            repeated++;
        } else {
            refuse(
                    FeedRowProblem.of(
                            line,
                            FeedColumn.DOCUMENT_NUMBER,
                            text(cells, FeedColumn.DOCUMENT_NUMBER),
                            "feed.row.twice"),
                    cells);
        }
    }

    private void refuse(FeedRowProblem problem, Map<FeedColumn, String> cells) {
        refused.add(problem);
        Stream.of(FeedColumn.CREDIT_CODE, FeedColumn.DOCUMENT_NUMBER)
                .map(column -> text(cells, column))
                .filter(Objects::nonNull)
                .map(value -> value.toUpperCase(Locale.ROOT))
                .forEach(unreadable::add);
    }

    private FeedRowProblem problem(int line, Map<FeedColumn, String> cells) {
        for (Map.Entry<FeedColumn, Integer> limit : LONGEST.entrySet()) {
            String value = text(cells, limit.getKey());
            if (value != null && value.length() > limit.getValue()) {
                return FeedRowProblem.of(
                        line, limit.getKey(), value.substring(0, limit.getValue()), "feed.row.long", limit.getValue());
            }
        }
        String code = text(cells, FeedColumn.CREDIT_CODE);
        if (code == null) {
            return FeedRowProblem.of(line, FeedColumn.CREDIT_CODE, null, "feed.row.codeMissing");
        }
        try {
            UnifiedSocialCreditCode.of(code);
        } catch (RuleViolation wrong) {
            return FeedRowProblem.of(line, FeedColumn.CREDIT_CODE, code, wrong.key());
        }
        String severity = text(cells, FeedColumn.SEVERITY);
        if (severity != null && FeedSeverity.parse(severity).isEmpty()) {
            return FeedRowProblem.of(line, FeedColumn.SEVERITY, severity, "feed.row.severity");
        }
        if (kind.effect() == FeedEffect.GRADE && text(cells, FeedColumn.RESULT) == null) {
            return FeedRowProblem.of(line, FeedColumn.RESULT, null, "feed.row.result");
        }
        return DAYS.stream()
                .map(column -> dayProblem(line, column, text(cells, column)))
                .filter(problem -> problem != null)
                .findFirst()
                .orElse(null);
    }

    /** A day is readable, and but for the end of publication it is not in the future. */
    private FeedRowProblem dayProblem(int line, FeedColumn column, String value) {
        if (value == null) {
            return null;
        }
        LocalDate day = day(value);
        if (day == null) {
            return FeedRowProblem.of(line, column, value, "feed.row.day");
        }
        return column != FeedColumn.PUBLIC_UNTIL && day.isAfter(today)
                ? FeedRowProblem.of(line, column, value, "feed.row.future")
                : null;
    }

    private FeedRowContent content(Map<FeedColumn, String> cells) {
        String code =
                UnifiedSocialCreditCode.of(cells.get(FeedColumn.CREDIT_CODE)).value();
        String document = text(cells, FeedColumn.DOCUMENT_NUMBER);
        LocalDate occurredOn = day(text(cells, FeedColumn.OCCURRED_ON));
        return new FeedRowContent(
                key(code, document, occurredOn),
                code,
                text(cells, FeedColumn.NAME),
                document,
                text(cells, FeedColumn.AUTHORITY),
                text(cells, FeedColumn.RESULT),
                text(cells, FeedColumn.SUMMARY),
                FeedSeverity.parse(String.valueOf(text(cells, FeedColumn.SEVERITY)))
                        .orElse(null),
                occurredOn,
                day(text(cells, FeedColumn.PUBLIC_UNTIL)),
                day(text(cells, FeedColumn.REPAIRED_ON)),
                day(text(cells, FeedColumn.ANNULLED_ON)));
    }

    /** A class has no day in its key, so that the next one replaces it. */
    private String key(String code, String document, LocalDate occurredOn) {
        if (document != null) {
            return code + "/" + document;
        }
        return kind.effect() == FeedEffect.GRADE || occurredOn == null ? code : code + "/" + occurredOn;
    }

    private static String text(Map<FeedColumn, String> cells, FeedColumn column) {
        String value = cells.get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static LocalDate day(String text) {
        if (text == null) {
            return null;
        }
        try {
            Matcher day = DAY.matcher(text);
            return day.matches()
                    ? LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    : LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
