package fangxin.supervision.feed;

import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SheetDay;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.merchant.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Parser of the rows of a feed, of a file by its columns or as sent one by one: a row with a wrong credit code, a day
 * in the future or a text that is too long is refused with its reason, and the other rows are returned. An old or damaged
 * credit code that an officer has accepted for a merchant is not wrong.
 */
final class FeedRowParser {
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
     * @param unreadable credit codes and document numbers of refused rows
     */
    record ParsedFeed(List<FeedRowContent> rows, List<CellProblem> refused, int repeated, Set<String> unreadable) {
        int total() {
            return rows.size() + refused.size() + repeated;
        }
    }

    private final FeedKind kind;
    private final Set<String> acceptedCodes;
    private final LocalDate today;
    private final List<CellProblem> refused = new ArrayList<>();
    private final List<FeedRowContent> rows = new ArrayList<>();
    private final Map<String, FeedRowContent> known = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private int repeated;

    private FeedRowParser(FeedKind kind, Set<String> acceptedCodes, LocalDate today) {
        this.kind = kind;
        this.acceptedCodes = acceptedCodes;
        this.today = today;
    }

    /**
     * Returns the rows of a file.
     *
     * @param acceptedCodes old or damaged credit codes of merchants that officers have accepted
     */
    static ParsedFeed parse(
            FeedKind kind, SpreadsheetReader sheet, ColumnMapping mapping, Set<String> acceptedCodes, LocalDate today) {
        Map<FeedColumn, Integer> places =
                mapping.places(FeedColumn.ALL, sheet.heading().cells());
        FeedRowParser parser = new FeedRowParser(kind, acceptedCodes, today);
        for (SpreadsheetReader.SheetRow row : sheet.lines()) {
            Map<FeedColumn, String> cells = new HashMap<>();
            places.forEach((column, place) -> cells.put(column, row.cell(place)));
            parser.add(row.number(), cells);
        }
        return parser.parsed();
    }

    /** Returns the rows that were sent one by one, numbered from 1. */
    static ParsedFeed parse(
            FeedKind kind, List<Map<FeedColumn, String>> given, Set<String> acceptedCodes, LocalDate today) {
        FeedRowParser parser = new FeedRowParser(kind, acceptedCodes, today);
        for (int i = 0; i < given.size(); i++) {
            parser.add(i + 1, given.get(i));
        }
        return parser.parsed();
    }

    private ParsedFeed parsed() {
        return new ParsedFeed(rows, refused, repeated, unreadable);
    }

    private void add(int line, Map<FeedColumn, String> cells) {
        CellProblem problem = problem(line, cells);
        if (problem != null) {
            refuse(problem, cells);
            return;
        }
        FeedRowContent row = content(cells);
        FeedRowContent before = known.putIfAbsent(row.sourceKey(), row);
        if (before == null) {
            rows.add(row);
        } else if (row.repeats(before)) {
            repeated++;
        } else {
            refuse(
                    CellProblem.of(
                            line,
                            FeedColumn.DOCUMENT_NUMBER,
                            text(cells, FeedColumn.DOCUMENT_NUMBER),
                            "feed.row.twice"),
                    cells);
        }
    }

    private void refuse(CellProblem problem, Map<FeedColumn, String> cells) {
        refused.add(problem);
        Stream.of(FeedColumn.CREDIT_CODE, FeedColumn.DOCUMENT_NUMBER)
                .map(column -> text(cells, column))
                .filter(Objects::nonNull)
                .map(TextNormalizer::reference)
                .forEach(unreadable::add);
    }

    private CellProblem problem(int line, Map<FeedColumn, String> cells) {
        for (FeedColumn column : FeedColumn.ALL) {
            String value = text(cells, column);
            if (value != null && SpreadsheetReader.isWithoutResult(value)) {
                return CellProblem.of(line, column, value, "document.spreadsheet.row.formula");
            }
        }
        for (Map.Entry<FeedColumn, Integer> limit : LONGEST.entrySet()) {
            String value = text(cells, limit.getKey());
            if (value != null && value.length() > limit.getValue()) {
                return CellProblem.of(
                        line, limit.getKey(), value.substring(0, limit.getValue()), "feed.row.long", limit.getValue());
            }
        }
        String code = text(cells, FeedColumn.CREDIT_CODE);
        if (code == null) {
            return CellProblem.of(line, FeedColumn.CREDIT_CODE, null, "feed.row.codeMissing");
        }
        try {
            code(code);
        } catch (RuleViolation wrong) {
            return CellProblem.of(line, FeedColumn.CREDIT_CODE, code, wrong.key());
        }
        String severity = text(cells, FeedColumn.SEVERITY);
        if (severity != null && FeedSeverity.parse(severity).isEmpty()) {
            return CellProblem.of(line, FeedColumn.SEVERITY, severity, "feed.row.severity");
        }
        if (kind.effect() == FeedEffect.GRADE && text(cells, FeedColumn.RESULT) == null) {
            return CellProblem.of(line, FeedColumn.RESULT, null, "feed.row.result");
        }
        LocalDate occurredOn = day(text(cells, FeedColumn.OCCURRED_ON));
        return DAYS.stream()
                .map(column -> dayProblem(line, column, text(cells, column), occurredOn))
                .filter(problem -> problem != null)
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns the problem of a day that is not readable, is in the future, or is before the decision, by which a wrong
     * repair would hide a penalty; the end of publication may be in the future.
     *
     * @param occurredOn the day of the decision or listing; null where the row states none that is readable
     */
    private CellProblem dayProblem(int line, FeedColumn column, String value, LocalDate occurredOn) {
        if (value == null) {
            return null;
        }
        LocalDate day = day(value);
        if (day == null) {
            return CellProblem.of(line, column, value, "feed.row.day");
        }
        if (column != FeedColumn.PUBLIC_UNTIL && day.isAfter(today)) {
            return CellProblem.of(line, column, value, "feed.row.future");
        }
        return occurredOn != null && day.isBefore(occurredOn)
                ? CellProblem.of(line, column, value, "feed.row.early")
                : null;
    }

    /** Returns the normalised code; a wrong one is refused unless an officer has accepted it for a merchant. */
    private String code(String text) {
        String code = TextNormalizer.code(text);
        return acceptedCodes.contains(code)
                ? code
                : UnifiedSocialCreditCode.of(code).value();
    }

    private FeedRowContent content(Map<FeedColumn, String> cells) {
        String code = code(cells.get(FeedColumn.CREDIT_CODE));
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

    /** Returns the key of a row. That of a class has no day, so that the next class replaces it. */
    private String key(String code, String document, LocalDate occurredOn) {
        if (document != null) {
            return FeedRowContent.keyOf(code, document);
        }
        return kind.effect() == FeedEffect.GRADE || occurredOn == null ? code : code + "/" + occurredOn;
    }

    private static String text(Map<FeedColumn, String> cells, FeedColumn column) {
        String value = cells.get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static LocalDate day(String text) {
        return text == null ? null : SheetDay.parse(text).orElse(null);
    }
}
