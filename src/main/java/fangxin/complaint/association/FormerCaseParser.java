package fangxin.complaint.association;

import fangxin.common.RuleViolation;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SheetDay;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.platform.i18n.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Parser of the rows of a former register of an association: it refuses a row with a missing cell, an unknown word, a
 * wrong day, code or amount, or of an open case, with its reason, and returns the other rows.
 */
final class FormerCaseParser {
    /** @param repeated number of rows that repeat the number of an earlier row of the file */
    record FormerCases(List<FormerCase> cases, List<CellProblem> refused, int repeated) {}

    /** Refusal of one row. */
    private static final class RowRefused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient CellProblem problem;

        RowRefused(CellProblem problem) {
            super(problem.key());
            this.problem = problem;
        }
    }

    private final List<ComplaintCode> categories;
    private final LocalDate today;

    FormerCaseParser(List<ComplaintCode> categories, LocalDate today) {
        this.categories = List.copyOf(categories);
        this.today = today;
    }

    FormerCases parse(SpreadsheetReader sheet, ColumnMapping mapping) {
        Map<FormerCaseColumn, Integer> places =
                mapping.places(FormerCaseColumn.ALL, sheet.heading().cells());
        Map<String, FormerCase> cases = new LinkedHashMap<>();
        List<CellProblem> refused = new ArrayList<>();
        int repeated = 0;
        for (SpreadsheetReader.SheetRow line : sheet.lines()) {
            Map<FormerCaseColumn, String> cells = new EnumMap<>(FormerCaseColumn.class);
            places.forEach((column, place) -> {
                if (!line.at(place).isBlank()) {
                    cells.put(column, line.at(place).strip());
                }
            });
            try {
                FormerCase former = former(line.number(), cells);
                repeated += cases.putIfAbsent(former.number(), former) == null ? 0 : 1;
            } catch (RowRefused wrong) {
                refused.add(wrong.problem);
            }
        }
        return new FormerCases(List.copyOf(cases.values()), refused, repeated);
    }

    private FormerCase former(int line, Map<FormerCaseColumn, String> cells) throws RowRefused {
        for (FormerCaseColumn column : FormerCaseColumn.ALL) {
            String value = cells.get(column);
            require(value != null || !column.isRequired(), line, column, null, "association.row.missing");
            require(
                    value == null || value.length() <= column.longest(),
                    line,
                    column,
                    value == null ? null : value.substring(0, Math.min(value.length(), column.longest())),
                    "feed.row.long",
                    column.longest());
        }
        AssociationCaseState state = constant(
                line,
                cells,
                FormerCaseColumn.RESULT,
                AssociationCaseState.values(),
                "association.associationcasestate.",
                each -> !each.isOpen());
        LocalDate receivedOn = day(line, cells, FormerCaseColumn.RECEIVED_ON);
        LocalDate endedOn = day(line, cells, FormerCaseColumn.ENDED_ON);
        require(
                !endedOn.isBefore(receivedOn),
                line,
                FormerCaseColumn.ENDED_ON,
                cells.get(FormerCaseColumn.ENDED_ON),
                "association.row.order");
        BigDecimal recovered = amount(line, cells, FormerCaseColumn.RECOVERED);
        require(
                recovered == null || state == AssociationCaseState.SETTLED,
                line,
                FormerCaseColumn.RECOVERED,
                cells.get(FormerCaseColumn.RECOVERED),
                "association.recovered.settled");
        return new FormerCase(
                cells.get(FormerCaseColumn.NUMBER),
                receivedOn,
                cells.containsKey(FormerCaseColumn.SOURCE)
                        ? constant(
                                line,
                                cells,
                                FormerCaseColumn.SOURCE,
                                AssociationCaseSource.values(),
                                "association.associationcasesource.",
                                each -> each != AssociationCaseSource.ENTRUSTED)
                        : AssociationCaseSource.VISIT,
                constant(
                        line,
                        cells,
                        FormerCaseColumn.TYPE,
                        AssociationCaseType.values(),
                        "association.associationcasetype.",
                        each -> true),
                category(line, cells.get(FormerCaseColumn.CATEGORY)),
                cells.get(FormerCaseColumn.TRADER),
                creditCode(line, cells.get(FormerCaseColumn.CREDIT_CODE)),
                amount(line, cells, FormerCaseColumn.AMOUNT),
                state,
                endedOn,
                recovered);
    }

    /** The allowed constant of that name or Chinese text. */
    private static <E extends Enum<E>> E constant(
            int line,
            Map<FormerCaseColumn, String> cells,
            FormerCaseColumn column,
            E[] constants,
            String prefix,
            Predicate<E> allowed)
            throws RowRefused {
        String text = cells.get(column);
        return Arrays.stream(constants)
                .filter(allowed)
                .filter(each -> each.name().equals(text)
                        || Messages.inBoth(prefix + each.name()).zh().equals(text))
                .findFirst()
                .orElseThrow(() -> new RowRefused(CellProblem.of(line, column, text, "association.row.word")));
    }

    private String category(int line, String text) throws RowRefused {
        return categories.stream()
                .filter(each -> each.code().equals(text) || each.name().zh().equals(text))
                .map(ComplaintCode::code)
                .findFirst()
                .orElseThrow(() ->
                        new RowRefused(CellProblem.of(line, FormerCaseColumn.CATEGORY, text, "association.row.word")));
    }

    private static String creditCode(int line, String code) throws RowRefused {
        if (code == null) {
            return null;
        }
        try {
            return UnifiedSocialCreditCode.of(code).value();
        } catch (RuleViolation wrong) {
            throw new RowRefused(CellProblem.of(line, FormerCaseColumn.CREDIT_CODE, code, wrong.key()));
        }
    }

    private static BigDecimal amount(int line, Map<FormerCaseColumn, String> cells, FormerCaseColumn column)
            throws RowRefused {
        String text = cells.get(column);
        require(text == null || text.matches("[0-9]{1,10}(\\.[0-9]{1,2})?"), line, column, text, "association.amount");
        return text == null ? null : new BigDecimal(text);
    }

    private LocalDate day(int line, Map<FormerCaseColumn, String> cells, FormerCaseColumn column) throws RowRefused {
        String text = cells.get(column);
        LocalDate day = SheetDay.parse(text).orElse(null);
        require(day != null, line, column, text, "feed.row.day");
        require(!day.isAfter(today), line, column, text, "feed.row.future");
        return day;
    }

    private static void require(
            boolean right, int line, FormerCaseColumn column, String value, String key, Object... arguments)
            throws RowRefused {
        if (!right) {
            throw new RowRefused(CellProblem.of(line, column, value, key, arguments));
        }
    }
}
