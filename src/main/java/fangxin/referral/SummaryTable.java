package fangxin.referral;

import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.TradeRepository;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writer of the summary table of a batch (推荐汇总表) as a workbook for A4 landscape: one row a candidacy, with its
 * merchant, place, type, office, trade, valid titles and reason of an exception.
 */
@ApplicationScoped
class SummaryTable {
    private static final List<String> COLUMNS = List.of(
            "seq",
            "reference",
            "registeredName",
            "creditCode",
            "signName",
            "address",
            "subjectType",
            "office",
            "trade",
            "titles",
            "exception");
    private static final int[] WIDTHS = {6, 22, 28, 22, 22, 34, 18, 22, 16, 40, 30};

    @Inject
    TitleRepository titles;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    AgencyRepository agencies;

    @Inject
    TradeRepository trades;

    byte[] workbook(Referral referral, Locale locale) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(text(locale, "sheet"));
            PrintSetup print = sheet.getPrintSetup();
            print.setLandscape(true);
            print.setPaperSize(PrintSetup.A4_PAPERSIZE);
            print.setFitHeight((short) 0);
            sheet.setFitToPage(true);
            heading(workbook, sheet, referral, locale);
            CellStyle framed = framed(workbook, false);
            int place = 3;
            Map<String, List<Title>> titles = heldBy(referral);
            for (ReferralItem item : referral.items()) {
                Row row = sheet.createRow(place++);
                List<String> cells = cells(item, titles, locale);
                for (int i = 0; i < cells.size(); i++) {
                    row.createCell(i).setCellValue(cells.get(i));
                    row.getCell(i).setCellStyle(framed);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void heading(XSSFWorkbook workbook, XSSFSheet sheet, Referral referral, Locale locale) {
        CellStyle title = workbook.createCellStyle();
        Font large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 16);
        title.setFont(large);
        title.setAlignment(HorizontalAlignment.CENTER);
        Row first = sheet.createRow(0);
        first.createCell(0)
                .setCellValue(Messages.message(
                        locale, "referral.table.title", referral.round().title()));
        first.getCell(0).setCellStyle(title);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, COLUMNS.size() - 1));
        sheet.createRow(1)
                .createCell(0)
                .setCellValue(Messages.message(
                        locale,
                        "referral.table.line",
                        agencies.byCode(referral.owner()).name(),
                        referral.recipient(),
                        referral.documentNumber() == null ? "" : referral.documentNumber()));
        CellStyle bold = framed(workbook, true);
        Row headings = sheet.createRow(2);
        for (int i = 0; i < COLUMNS.size(); i++) {
            headings.createCell(i).setCellValue(text(locale, "column." + COLUMNS.get(i)));
            headings.getCell(i).setCellStyle(bold);
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.createFreezePane(0, 3);
        sheet.setRepeatingRows(new CellRangeAddress(2, 2, 0, COLUMNS.size() - 1));
    }

    private static CellStyle framed(XSSFWorkbook workbook, boolean bold) {
        CellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        Font font = workbook.createFont();
        font.setBold(bold);
        style.setFont(font);
        return style;
    }

    private List<String> cells(ReferralItem item, Map<String, List<Title>> titles, Locale locale) {
        Candidacy candidacy = item.candidacy();
        String code = candidacy.merchant().creditCode().value();
        return Stream.of(
                        String.valueOf(item.seq()),
                        candidacy.reference(),
                        candidacy.merchant().name(),
                        code,
                        ReferralViews.signName(candidacy),
                        candidacy.premises().map(at -> at.address()).orElse(""),
                        subjectTypes.byCode(candidacy.subjectType()).name().in(locale),
                        agencies.find(candidacy.office())
                                .map(Agency::name)
                                .map(name -> name.in(locale))
                                .orElse(""),
                        trades.find(candidacy.trade())
                                .map(trade -> trade.name().in(locale))
                                .orElse(""),
                        titles.getOrDefault(code, List.of()).stream()
                                .filter(title -> title.isOf(
                                        candidacy.premises().orElse(null),
                                        subjectTypes
                                                .byCode(candidacy.subjectType())
                                                .site()))
                                .map(title -> Messages.message(
                                        locale,
                                        "referral.table.titled",
                                        title.document().wording(),
                                        title.document().number() == null
                                                ? ""
                                                : title.document().number(),
                                        title.term().namedOn() == null
                                                ? ""
                                                : title.term().namedOn()))
                                .collect(Collectors.joining("\n")),
                        item.exceptionReason() == null ? "" : item.exceptionReason())
                .toList();
    }

    private Map<String, List<Title>> heldBy(Referral referral) {
        return titles
                .ofCreditCodes(referral.items().stream()
                        .map(item -> item.candidacy().merchant().creditCode().value())
                        .toList())
                .stream()
                .filter(title -> title.status().standing() == TitleStanding.VALID)
                .collect(Collectors.groupingBy(title -> title.holder().creditCode()));
    }

    private static String text(Locale locale, String key) {
        return Messages.message(locale, "referral.table." + key);
    }
}
