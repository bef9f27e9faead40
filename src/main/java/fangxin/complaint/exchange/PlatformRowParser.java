package fangxin.complaint.exchange;

import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.common.TextNormalizer;
import fangxin.complaint.exchange.PlatformRow.PlatformRowType;
import fangxin.complaint.handling.CaseNumbers;
import fangxin.complaint.handling.ComplainedTrader;
import fangxin.complaint.handling.ComplaintContent;
import fangxin.complaint.handling.MirroredProgress;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintRuleSet;
import fangxin.complaint.timelimit.PlatformResult;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.RowCells;
import fangxin.document.spreadsheet.RowCells.CellRefusals;
import fangxin.document.spreadsheet.RowCells.RowRefused;
import fangxin.document.spreadsheet.SheetDay;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.config.ApplicationClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Parser of the rows of a platform's file by its columns: it refuses a row with a missing or wrong cell, such as an
 * unknown agency or a day in the future, with its reason, and returns the other rows, the last one where several rows
 * of cases, or of reports, have one number: a paper that was split stays a case and a report. A wrong credit code is
 * left out, since the case is kept and matched later.
 */
final class PlatformRowParser {
    /**
     * Rows of a file.
     *
     * @param repeated        numbers of the platform that stand in several rows of cases; the last row is taken
     * @param repeatedReports rows of reports that a later row with their number replaces; nobody but their drafters
     *                        reads the number
     * @param unreadable      refused rows that state their number, but none of a report
     */
    record ParsedRows(
            List<PlatformRow> rows,
            List<CellProblem> refused,
            List<String> repeated,
            int repeatedReports,
            List<UnreadableRow> unreadable) {
        int total() {
            return rows.size() + refused.size() + replaced();
        }

        /** Returns the number of rows that a later one with their number replaces. */
        int replaced() {
            return repeated.size() + repeatedReports;
        }

        /**
         * Returns the rows from which a report is stored, one for each number of the platform: the row of the report
         * where a paper with both stands in the file too.
         */
        List<PlatformRow> reports(ComplaintPlatform platform) {
            Map<String, PlatformRow> ofNumber = new LinkedHashMap<>();
            rows.stream()
                    .filter(row -> row.type().hasReport())
                    .forEach(row -> ofNumber.merge(
                            row.number(platform),
                            row,
                            (one, other) -> other.type().hasCase() ? one : other));
            return List.copyOf(ofNumber.values());
        }
    }

    private static final CellRefusals REFUSALS =
            new CellRefusals("exchange.row.missing", "feed.row.long", "feed.row.day", "feed.row.future");

    /**
     * Refused row whose number can be read.
     *
     * @param hasCase whether it states a case; a row whose type cannot be read may be a report
     */
    record UnreadableRow(String number, boolean hasCase, CellProblem problem) {}

    private static final Map<String, PlatformRowType> TYPES = Map.of(
            "投诉", PlatformRowType.COMPLAINT,
            "举报", PlatformRowType.REPORT,
            "咨询", PlatformRowType.CONSULTATION,
            "投诉举报", PlatformRowType.COMPLAINT_AND_REPORT,
            "投诉、举报", PlatformRowType.COMPLAINT_AND_REPORT,
            "COMPLAINT", PlatformRowType.COMPLAINT,
            "REPORT", PlatformRowType.REPORT,
            "CONSULTATION", PlatformRowType.CONSULTATION,
            "COMPLAINT_AND_REPORT", PlatformRowType.COMPLAINT_AND_REPORT);
    /** Columns whose wrong cells are shown: none with words of persons, and none of a report. */
    private static final Set<ComplaintColumn> SHOWN = EnumSet.of(
            ComplaintColumn.TYPE,
            ComplaintColumn.RECEIVED_AT,
            ComplaintColumn.AGENCY,
            ComplaintColumn.AMOUNT,
            ComplaintColumn.ACCEPTED_ON,
            ComplaintColumn.RESULT,
            ComplaintColumn.GROUND,
            ComplaintColumn.CLOSED_ON,
            ComplaintColumn.NOTIFIED_ON,
            ComplaintColumn.RECOVERED);

    /** Strict: 30 February is refused; the default resolver reads it as the last day of February. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-M-d H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

    private static final BigDecimal LARGEST = new BigDecimal("999999999.99");

    private final ComplaintPlatform platform;
    private final PlatformCodes codes;
    private final UnaryOperator<String> hashed;
    private final LocalDate today;

    /** @param hashed salted hash of a contact */
    PlatformRowParser(ComplaintPlatform platform, PlatformCodes codes, UnaryOperator<String> hashed, LocalDate today) {
        this.platform = platform;
        this.codes = codes;
        this.hashed = hashed;
        this.today = today;
    }

    ParsedRows parse(SpreadsheetReader sheet, ColumnMapping mapping) {
        List<CellProblem> refused = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        List<UnreadableRow> unreadable = new ArrayList<>();
        Map<String, PlatformRow> known = new HashMap<>();
        List<String> order = new ArrayList<>();
        int repeatedReports = 0;
        for (RowCells<ComplaintColumn> cells : RowCells.of(sheet, mapping, ComplaintColumn.class, REFUSALS)) {
            try {
                PlatformRow row = row(cells);
                String key = (row.type().hasCase() ? "case " : "report ") + row.number(platform);
                if (known.put(key, row) == null) {
                    order.add(key);
                } else if (row.type().hasCase()) {
                    repeated.add(row.number(platform));
                } else {
                    repeatedReports++;
                }
            } catch (RowRefused wrong) {
                refused.add(wrong.problem());
                unreadable(cells, wrong.problem()).ifPresent(unreadable::add);
            }
        }
        return new ParsedRows(order.stream().map(known::get).toList(), refused, repeated, repeatedReports, unreadable);
    }

    private Optional<UnreadableRow> unreadable(RowCells<ComplaintColumn> cells, CellProblem problem) {
        PlatformRowType type = type(cells);
        String number = cells.get(identity());
        return number == null || number.length() > identity().longest() || type == PlatformRowType.REPORT
                ? Optional.empty()
                : Optional.of(new UnreadableRow(number, type != null, problem));
    }

    private static PlatformRowType type(RowCells<ComplaintColumn> cells) {
        return TYPES.get(String.valueOf(cells.get(ComplaintColumn.TYPE)));
    }

    private ComplaintColumn identity() {
        return platform.isNational() ? ComplaintColumn.NATIONAL_NUMBER : ComplaintColumn.MUNICIPAL_NUMBER;
    }

    private PlatformRow row(RowCells<ComplaintColumn> cells) throws RowRefused {
        checkTexts(cells);
        PlatformRowType type = type(cells);
        require(type != null, ComplaintColumn.TYPE, cells, "exchange.row.type");
        CaseNumbers numbers = new CaseNumbers(
                TextNormalizer.identifier(cells.get(ComplaintColumn.NATIONAL_NUMBER)),
                TextNormalizer.identifier(cells.get(ComplaintColumn.MUNICIPAL_NUMBER)));
        require(numbers.of(platform.isNational()) != null, identity(), cells, "exchange.row.missing");
        Instant receivedAt = moment(cells);
        LocalDate received = BusinessMoment.dayOf(receivedAt);
        require(!received.isAfter(today), ComplaintColumn.RECEIVED_AT, cells, "feed.row.future");
        ComplaintRuleSet ruleSet = codes.terms()
                .ruleSetOn(received)
                .orElseThrow(() -> wrong(ComplaintColumn.RECEIVED_AT, cells, "exchange.row.early"));
        String agency = cells.get(ComplaintColumn.AGENCY);
        return new PlatformRow(
                cells.line(),
                type,
                numbers,
                codes.code(CodeList.SOURCE, cells.get(ComplaintColumn.SOURCE), "OTHER"),
                receivedAt,
                agency == null
                        ? null
                        : codes.agency(agency)
                                .orElseThrow(() -> wrong(ComplaintColumn.AGENCY, cells, "exchange.row.agency")),
                new ComplainedTrader(
                        cells.get(ComplaintColumn.TRADER_NAME),
                        creditCode(cells.get(ComplaintColumn.CREDIT_CODE)),
                        cells.get(ComplaintColumn.ADDRESS),
                        null,
                        null),
                statedCode(cells.get(ComplaintColumn.CREDIT_CODE)),
                new ComplaintContent(
                        codes.code(CodeList.CATEGORY, cells.get(ComplaintColumn.CATEGORY), null),
                        amount(ComplaintColumn.AMOUNT, cells),
                        summary(cells.get(ComplaintColumn.SUMMARY)),
                        codes.tags(cells.get(ComplaintColumn.TAGS))),
                progress(type, received, ruleSet, cells),
                Optional.ofNullable(cells.get(ComplaintColumn.CONTACT))
                        .map(hashed)
                        .orElse(null),
                Sha256.hex(cells.content()));
    }

    private static void checkTexts(RowCells<ComplaintColumn> cells) throws RowRefused {
        cells.requireResults();
        for (ComplaintColumn column : ComplaintColumn.ALL) {
            boolean tooLong = cells.has(column) && cells.get(column).length() > column.longest();
            if (tooLong && column != ComplaintColumn.SUMMARY) {
                throw new RowRefused(CellProblem.of(cells.line(), column, null, "feed.row.long", column.longest()));
            }
        }
    }

    /** Returns the summary of a case, shortened to the longest stored length: a long text must not refuse the row. */
    private static String summary(String text) {
        return TextNormalizer.shortened(text, ComplaintColumn.SUMMARY.longest());
    }

    private static String creditCode(String text) {
        try {
            return text == null ? null : UnifiedSocialCreditCode.of(text).value();
        } catch (RuleViolation damaged) {
            return null;
        }
    }

    private static String statedCode(String text) {
        String code = creditCode(text);
        return code == null ? text : code;
    }

    private MirroredProgress progress(
            PlatformRowType type, LocalDate received, ComplaintRuleSet ruleSet, RowCells<ComplaintColumn> cells)
            throws RowRefused {
        LocalDate accepted = day(ComplaintColumn.ACCEPTED_ON, cells, received);
        LocalDate closed = day(ComplaintColumn.CLOSED_ON, cells, accepted == null ? received : accepted);
        LocalDate notified = day(ComplaintColumn.NOTIFIED_ON, cells, closed == null ? received : closed);
        BigDecimal recovered = amount(ComplaintColumn.RECOVERED, cells);
        String result = cells.get(ComplaintColumn.RESULT);
        if (result == null || type == PlatformRowType.REPORT) {
            return new MirroredProgress(accepted, null, null, null, null, recovered);
        }
        PlatformResult outcome = codes.result(result).orElse(null);
        boolean fits = type == PlatformRowType.CONSULTATION
                ? outcome == PlatformResult.ANSWERED
                : outcome != null && outcome != PlatformResult.ANSWERED;
        require(fits, ComplaintColumn.RESULT, cells, "exchange.row.result");
        require(closed != null, ComplaintColumn.CLOSED_ON, cells, "exchange.row.closed");
        boolean mediated = outcome == PlatformResult.SETTLED || outcome == PlatformResult.ENDED;
        require(!mediated || accepted != null, ComplaintColumn.ACCEPTED_ON, cells, "exchange.row.accepted");
        return new MirroredProgress(
                accepted, outcome, ground(outcome, rulesOf(closed, ruleSet), cells), closed, notified, recovered);
    }

    /**
     * Returns the rule sets whose grounds a closed case can state: that of the day of closing first, and that of the
     * receipt.
     */
    private List<String> rulesOf(LocalDate closed, ComplaintRuleSet ofReceipt) {
        return Stream.of(codes.terms().ruleSetOn(closed).orElse(ofReceipt), ofReceipt)
                .map(ComplaintRuleSet::code)
                .distinct()
                .toList();
    }

    private String ground(PlatformResult outcome, List<String> ruleSets, RowCells<ComplaintColumn> cells)
            throws RowRefused {
        CodeList list = switch (outcome) {
            case REFUSED -> CodeList.REFUSAL;
            case ENDED -> CodeList.ENDING;
            case SETTLED, ANSWERED -> null;
        };
        if (list == null) {
            return null;
        }
        String word = cells.get(ComplaintColumn.GROUND);
        require(word != null, ComplaintColumn.GROUND, cells, "exchange.row.missing");
        return ruleSets.stream()
                .flatMap(ruleSet -> codes.ground(list, word, ruleSet).stream())
                .findFirst()
                .orElseThrow(() -> wrong(ComplaintColumn.GROUND, cells, "exchange.row.ground"));
    }

    private static Instant moment(RowCells<ComplaintColumn> cells) throws RowRefused {
        String text = cells.get(ComplaintColumn.RECEIVED_AT);
        require(text != null, ComplaintColumn.RECEIVED_AT, cells, "exchange.row.missing");
        try {
            return LocalDateTime.parse(text.replace('/', '-').replace('T', ' '), MOMENT)
                    .atZone(ApplicationClock.CHINA)
                    .toInstant();
        } catch (DateTimeParseException noTime) {
            return SheetDay.parse(text)
                    .map(BusinessMoment::startOf)
                    .orElseThrow(() -> wrong(ComplaintColumn.RECEIVED_AT, cells, "feed.row.day"));
        }
    }

    private LocalDate day(ComplaintColumn column, RowCells<ComplaintColumn> cells, LocalDate notBefore)
            throws RowRefused {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        LocalDate day =
                SheetDay.parse(text.split("[ T]", 2)[0]).orElseThrow(() -> wrong(column, cells, "feed.row.day"));
        require(!day.isAfter(today), column, cells, "feed.row.future");
        require(!day.isBefore(notBefore), column, cells, "exchange.row.order");
        return day;
    }

    private static BigDecimal amount(ComplaintColumn column, RowCells<ComplaintColumn> cells) throws RowRefused {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        try {
            BigDecimal amount = new BigDecimal(text.replace(",", ""));
            require(
                    amount.signum() >= 0 && amount.scale() <= 2 && amount.compareTo(LARGEST) <= 0,
                    column,
                    cells,
                    "exchange.row.amount");
            return amount.setScale(2);
        } catch (NumberFormatException none) {
            throw wrong(column, cells, "exchange.row.amount");
        }
    }

    private static void require(boolean right, ComplaintColumn column, RowCells<ComplaintColumn> cells, String key)
            throws RowRefused {
        if (!right) {
            throw wrong(column, cells, key);
        }
    }

    private static RowRefused wrong(ComplaintColumn column, RowCells<ComplaintColumn> cells, String key) {
        PlatformRowType type = type(cells);
        boolean shown = SHOWN.contains(column) && (type == null || !type.hasReport());
        return new RowRefused(CellProblem.of(cells.line(), column, shown ? cells.get(column) : null, key));
    }
}
