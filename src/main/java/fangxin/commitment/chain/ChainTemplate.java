package fangxin.commitment.chain;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.division.Division;
import fangxin.organization.division.DivisionRepository;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writer of the empty list of stores: a workbook whose cells are text, with a sheet of hints and the names of
 * districts.
 */
@ApplicationScoped
class ChainTemplate {
    private static final int WIDTH = 20 * 256;

    @Inject
    AgencyRepository agencies;

    @Inject
    DivisionRepository divisions;

    byte[] workbook(Locale locale) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(Messages.message(locale, "chain.template.sheet"));
            XSSFSheet hints = workbook.createSheet(Messages.message(locale, "chain.template.hints"));
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            CellStyle heading = workbook.createCellStyle();
            Font bold = workbook.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            Row first = sheet.createRow(0);
            sheet.createFreezePane(0, 1);
            for (ChainColumn column : ChainColumn.values()) {
                int place = column.ordinal();
                sheet.setColumnWidth(place, WIDTH);
                sheet.setDefaultColumnStyle(place, text);
                first.createCell(place).setCellValue(column.label(locale));
                first.getCell(place).setCellStyle(heading);
                Row hint = hints.createRow(place);
                hint.createCell(0).setCellValue(column.label(locale));
                hint.createCell(1).setCellValue(Messages.message(locale, "chain.hint." + column.name()));
            }
            hints.setColumnWidth(0, WIDTH);
            hints.setColumnWidth(1, 4 * WIDTH);
            offerDistricts(workbook, sheet, locale);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void offerDistricts(XSSFWorkbook workbook, XSSFSheet sheet, Locale locale) {
        List<String> names = agencies.countyOffices().stream()
                .map(office -> divisions
                        .find(office.code())
                        .map(Division::name)
                        .orElse(office.name())
                        .in(locale))
                .toList();
        XSSFSheet districts = workbook.createSheet(ChainColumn.DISTRICT.label(locale));
        for (int i = 0; i < names.size(); i++) {
            districts.createRow(i).createCell(0).setCellValue(names.get(i));
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(
                        "'%s'!$A$1:$A$%d".formatted(ChainColumn.DISTRICT.label(locale), names.size())),
                new CellRangeAddressList(
                        1, ChainStoreList.MOST, ChainColumn.DISTRICT.ordinal(), ChainColumn.DISTRICT.ordinal()));
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }
}
