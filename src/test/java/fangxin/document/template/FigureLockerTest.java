package fangxin.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.ClasspathConfig;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Tests of the figures of an analysis report: locked in its files, beside text that can be edited, and linked. */
class FigureLockerTest {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String LIST = "https://fangxin.example/work/complaints?type=COMPLAINT&category=FOOD";
    private static final DocumentType REPORT = ShippedDocumentTypes.of(DocumentCodes.ANALYSIS_REPORT);
    private static final LockedFigures FIGURES = new LockedFigures(
            Set.of("period", "count", "listHash"),
            "figures",
            Set.of("count", "share", "previous", "yearBefore", "bar"),
            "count",
            List.of(LIST, LIST, ""));

    /** Two rows are equal, and the text of the section contains the characters that mark figures. */
    private static final DocumentData CONTENT = DocumentData.of(REPORT)
            .put("title", "投诉分析报告")
            .put("period", "2026年5月")
            .put("count", 4711)
            .put("listHash", "abc123")
            .row("sections", "一、总体情况", "共接收投诉4711件。\uE0000\uE001不锁定\uE002")
            .row("figures", "类别", "食品", 815, "17.3%", 700, 650, "███")
            .row("figures", "类别", "食品", 815, "17.3%", 700, 650, "███")
            .row("figures", "结果", "已调解", 42, "0.9%", 40, 41, "█")
            .build();

    private static byte[] rendered(DocumentFormat format, LockedFigures figures) {
        return rendered(format, template(), figures);
    }

    private static byte[] rendered(DocumentFormat format, byte[] template, LockedFigures figures) {
        return new DocumentRenderer().render(format, REPORT, template, CONTENT, figures);
    }

    private static byte[] template() {
        return ClasspathConfig.bytes("forms/documents/" + REPORT.slug() + ".docx");
    }

    /** An office repeats a figure in the header or footer of its own template. */
    @Test
    void figuresOfHeadersAndFootersAreLockedToo() throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        try (XWPFDocument own = new XWPFDocument(new ByteArrayInputStream(template()))) {
            own.createHeader(HeaderFooterType.FIRST)
                    .createParagraph()
                    .createRun()
                    .setText("页眉" + "{{" + PlaceholderNames.field("count") + "}}");
            own.createFooter(HeaderFooterType.FIRST)
                    .createParagraph()
                    .createRun()
                    .setText("页脚" + "{{" + PlaceholderNames.field("count") + "}}");
            own.write(template);
        }

        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(rendered(DocumentFormat.DOCX, template.toByteArray(), FIGURES)))) {
            assertThat(document.getHeaderList())
                    .anySatisfy(header -> assertThat(header._getHdrFtr().xmlText())
                            .contains("页眉", "4711", "sdtContentLocked")
                            .doesNotContain("\uE000", "\uE001", "\uE002"));
            assertThat(document.getFooterList())
                    .anySatisfy(footer -> assertThat(footer._getHdrFtr().xmlText())
                            .contains("页脚", "4711", "sdtContentLocked")
                            .doesNotContain("\uE000", "\uE001", "\uE002"));
        }
    }

    /** An office's own template has content controls, numbered from 1 as word processors do, in body and header. */
    @Test
    void noIdOfAFigureIsThatOfAControlOfTheTemplate() throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        try (XWPFDocument own = new XWPFDocument(new ByteArrayInputStream(template()))) {
            control(own.createParagraph().getCTP().addNewSdt(), 1, "主送单位");
            control(own.createParagraph().getCTP().addNewSdt(), -2147483640, "抄送单位");
            control(
                    own.createHeader(HeaderFooterType.FIRST)
                            .createParagraph()
                            .getCTP()
                            .addNewSdt(),
                    3,
                    "密级");
            own.write(template);
        }

        List<String> ids = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(rendered(DocumentFormat.DOCX, template.toByteArray(), FIGURES)))) {
            ids.addAll(ids(document.getPackagePart()));
            for (var header : document.getHeaderList()) {
                ids.addAll(ids(header.getPackagePart()));
            }
        }

        assertThat(ids).hasSizeGreaterThan(15).contains("1", "3", "-2147483640").doesNotHaveDuplicates();
    }

    /** A word processor puts a control around a paragraph, or within it; a figure within one is locked like any other. */
    @Test
    void figuresWithinControlsOfTheTemplateAreLockedToo() throws IOException {
        String count = "{{" + PlaceholderNames.field("count") + "}}";
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        try (XWPFDocument own = new XWPFDocument(new ByteArrayInputStream(template()))) {
            control(own.createParagraph().getCTP().addNewSdt(), 901, count);
            CTSdtBlock around = own.getDocument().getBody().addNewSdt();
            around.addNewSdtPr().addNewId().setVal(BigInteger.valueOf(902));
            around.addNewSdtContent().addNewP().addNewR().addNewT().setStringValue(count);
            own.createFootnote().createParagraph().createRun().setText(count);
            own.write(template);
        }

        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(rendered(DocumentFormat.DOCX, template.toByteArray(), FIGURES)))) {
            NodeList texts = parsed(document).getElementsByTagNameNS(WORD, "t");
            List<String> around = IntStream.range(0, texts.getLength())
                    .mapToObj(texts::item)
                    .filter(text -> text.getTextContent().equals("4711"))
                    .map(text -> value(control(text), "lock"))
                    .toList();
            assertThat(around).hasSize(3).containsOnly("sdtContentLocked");
            assertThat(document.getDocument().xmlText()).doesNotContain("\uE000", "\uE001", "\uE002");
            assertThat(document.getFootnotes())
                    .isNotEmpty()
                    .allSatisfy(note ->
                            assertThat(note.getCTFtnEdn().xmlText()).doesNotContain("\uE000", "\uE001", "\uE002"));
        }
    }

    private static void control(CTSdtRun control, int id, String text) {
        control.addNewSdtPr().addNewId().setVal(BigInteger.valueOf(id));
        control.addNewSdtContent().addNewR().addNewT().setStringValue(text);
    }

    private static List<String> ids(PackagePart part) {
        NodeList controls = parsed(part).getElementsByTagNameNS(WORD, "sdt");
        return IntStream.range(0, controls.getLength())
                .mapToObj(i -> value((Element) controls.item(i), "id"))
                .toList();
    }

    @Test
    void eachFigureIsALockedContentControlAndTheTextIsNone() throws IOException {
        List<String> locked = new ArrayList<>();
        List<String> editable = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(rendered(DocumentFormat.DOCX, FIGURES)))) {
            NodeList texts = parsed(document).getElementsByTagNameNS(WORD, "t");
            for (int i = 0; i < texts.getLength(); i++) {
                Element control = control(texts.item(i));
                (control == null ? editable : locked).add(texts.item(i).getTextContent());
                if (control != null) {
                    assertThat(value(control, "lock")).isEqualTo("sdtContentLocked");
                    assertThat(ids.add(value(control, "id"))).isTrue();
                }
            }
            assertThat(document.getDocument().xmlText()).doesNotContain("\uE000", "\uE001", "\uE002");
            assertThat(document.isEnforcedProtection()).isFalse();
        }

        assertThat(locked)
                .containsExactlyInAnyOrder(
                        "2026年5月", "4711", "abc123", "815", "17.3%", "700", "650", "███", "815", "17.3%", "700", "650",
                        "███", "42", "0.9%", "40", "41", "█");
        assertThat(editable)
                .contains("投诉分析报告", "一、总体情况", "共接收投诉4711件。0不锁定", "食品")
                .doesNotContain("815", "4711", "abc123");
    }

    private static Document parsed(XWPFDocument document) {
        return parsed(document.getPackagePart());
    }

    private static Document parsed(PackagePart part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(part.getInputStream());
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Returns the content control around a node; null where none is. */
    private static Element control(Node node) {
        for (Node each = node; each != null; each = each.getParentNode()) {
            if ("sdt".equals(each.getLocalName())) {
                return (Element) each;
            }
        }
        return null;
    }

    private static String value(Element control, String property) {
        return ((Element) control.getElementsByTagNameNS(WORD, property).item(0)).getAttributeNS(WORD, "val");
    }

    @Test
    void eachNumberLeadsToItsList() throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(rendered(DocumentFormat.DOCX, FIGURES)))) {
            NodeList links = parsed(document).getElementsByTagNameNS(WORD, "hyperlink");
            assertThat(links.getLength()).isEqualTo(2);
            assertThat(links.item(0).getTextContent()).isEqualTo("815");
            assertThat(document.getHyperlinkByID(((Element) links.item(0))
                                    .getAttributeNS(
                                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                            "id"))
                            .getURL())
                    .isEqualTo(LIST);
        }
        assertThat(new String(rendered(DocumentFormat.HTML, FIGURES), StandardCharsets.UTF_8))
                .contains("href=\"" + LIST.replace("&", "&amp;") + "\">815</a>", "4711", "已调解")
                .doesNotContain("\uE000", "\uE001", "\uE002");
        try (PDDocument pdf = Loader.loadPDF(rendered(DocumentFormat.PDF, FIGURES))) {
            List<String> addresses = new ArrayList<>();
            for (var page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI target) {
                        addresses.add(target.getURI());
                    }
                }
            }
            assertThat(addresses).containsExactly(LIST, LIST);
        }
    }

    @Test
    void theWorkbookIsLockedWithItsLinksAndAnyOtherIsNot() throws IOException {
        try (XSSFWorkbook locked = new XSSFWorkbook(new ByteArrayInputStream(rendered(DocumentFormat.XLSX, FIGURES)));
                XSSFWorkbook open =
                        new XSSFWorkbook(new ByteArrayInputStream(rendered(DocumentFormat.XLSX, LockedFigures.NONE)))) {
            XSSFSheet sheet = locked.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getRow(3).getCell(2).getHyperlink().getAddress()).isEqualTo(LIST);
            assertThat(sheet.getRow(5).getCell(2).getHyperlink()).isNull();
            assertThat(sheet.getRow(5).getCell(2).getStringCellValue()).isEqualTo("42");
            assertThat(open.getSheetAt(0).getProtect()).isFalse();
            assertThat(open.getSheetAt(0).getHyperlinkList()).isEmpty();
        }
    }

    @Test
    void aDocumentWithoutFiguresHasNoControl() throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(rendered(DocumentFormat.DOCX, LockedFigures.NONE)))) {
            assertThat(document.getDocument().xmlText()).contains("4711").doesNotContain("w:sdt");
        }
    }
}
