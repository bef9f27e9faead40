package fangxin.complaint.association;

import fangxin.common.RuleViolation;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.RowCells;
import fangxin.document.spreadsheet.RowCells.CellRefusals;
import fangxin.document.spreadsheet.RowCells.RowRefused;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.platform.i18n.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final CellRefusals REFUSALS =
            new CellRefusals("association.row.missing", "feed.row.long", "feed.row.day", "feed.row.future");

    private final List<ComplaintCode> categories;
    private final LocalDate today;

    FormerCaseParser(List<ComplaintCode> categories, LocalDate today) {
        this.categories = List.copyOf(categories);
        this.today = today;
    }

    FormerCases parse(SpreadsheetReader sheet, ColumnMapping mapping) {
        Map<String, FormerCase> cases = new LinkedHashMap<>();
        List<CellProblem> refused = new ArrayList<>();
        int repeated = 0;
        for (RowCells<FormerCaseColumn> cells : RowCells.of(sheet, mapping, FormerCaseColumn.class, REFUSALS)) {
            try {
                FormerCase former = former(cells);
                repeated += cases.putIfAbsent(former.number(), former) == null ? 0 : 1;
            } catch (RowRefused wrong) {
                refused.add(wrong.problem());
            }
        }
        return new FormerCases(List.copyOf(cases.values()), refused, repeated);
    }

    private FormerCase former(RowCells<FormerCaseColumn> cells) throws RowRefused {
        cells.requireComplete(FormerCaseColumn.ALL);
        AssociationCaseState state = constant(
                cells,
                FormerCaseColumn.RESULT,
                AssociationCaseState.values(),
                "association.associationcasestate.",
                each -> !each.isOpen());
        LocalDate receivedOn = cells.day(FormerCaseColumn.RECEIVED_ON, today);
        LocalDate endedOn = cells.day(FormerCaseColumn.ENDED_ON, today);
        cells.require(!endedOn.isBefore(receivedOn), FormerCaseColumn.ENDED_ON, "association.row.order");
        BigDecimal recovered = amount(cells, FormerCaseColumn.RECOVERED);
        cells.require(
                recovered == null || state == AssociationCaseState.SETTLED,
                FormerCaseColumn.RECOVERED,
                "association.recovered.settled");
        return new FormerCase(
                cells.get(FormerCaseColumn.NUMBER),
                receivedOn,
                cells.has(FormerCaseColumn.SOURCE)
                        ? constant(
                                cells,
                                FormerCaseColumn.SOURCE,
                                AssociationCaseSource.values(),
                                "association.associationcasesource.",
                                each -> each != AssociationCaseSource.ENTRUSTED)
                        : AssociationCaseSource.VISIT,
                constant(
                        cells,
                        FormerCaseColumn.TYPE,
                        AssociationCaseType.values(),
                        "association.associationcasetype.",
                        each -> true),
                category(cells),
                cells.get(FormerCaseColumn.TRADER),
                creditCode(cells),
                amount(cells, FormerCaseColumn.AMOUNT),
                state,
                endedOn,
                recovered);
    }

    /** Returns the allowed constant of that name or Chinese text. */
    private static <E extends Enum<E>> E constant(
            RowCells<FormerCaseColumn> cells,
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
                .orElseThrow(() -> cells.refusal(column, "association.row.word"));
    }

    private String category(RowCells<FormerCaseColumn> cells) throws RowRefused {
        String text = cells.get(FormerCaseColumn.CATEGORY);
        return categories.stream()
                .filter(each -> each.code().equals(text) || each.name().zh().equals(text))
                .map(ComplaintCode::code)
                .findFirst()
                .orElseThrow(() -> cells.refusal(FormerCaseColumn.CATEGORY, "association.row.word"));
    }

    private static String creditCode(RowCells<FormerCaseColumn> cells) throws RowRefused {
        String code = cells.get(FormerCaseColumn.CREDIT_CODE);
        if (code == null) {
            return null;
        }
        try {
            return UnifiedSocialCreditCode.of(code).value();
        } catch (RuleViolation wrong) {
            throw cells.refusal(FormerCaseColumn.CREDIT_CODE, wrong.key());
        }
    }

    private static BigDecimal amount(RowCells<FormerCaseColumn> cells, FormerCaseColumn column) throws RowRefused {
        String text = cells.get(column);
        cells.require(text == null || text.matches("[0-9]{1,10}(\\.[0-9]{1,2})?"), column, "association.amount");
        return text == null ? null : new BigDecimal(text);
    }
}
