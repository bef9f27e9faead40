package fangxin.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.config.ClasspathConfig;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The shipped templates, and the faults reported for an invalid one. */
class TemplateRepositoryTest {
    private static final BigInteger LINE = BigInteger.valueOf(579);
    private static final DocumentType NAMING = ShippedDocumentTypes.of(DocumentCodes.NAMING);
    private final DocumentRenderer renderer = new DocumentRenderer();

    /** The sample of each type as DOCX, which takes a tenth of a second and more: once for all tests. */
    private static final Map<DocumentType, byte[]> RENDERED = new ConcurrentHashMap<>();

    private byte[] rendered(DocumentType type) {
        return RENDERED.computeIfAbsent(
                type, one -> renderer.render(DocumentFormat.DOCX, one, shipped(one), DocumentData.sample(one)));
    }

    private static byte[] shipped(DocumentType type) {
        return ClasspathConfig.bytes("forms/documents/" + type.slug() + ".docx");
    }

    @ParameterizedTest
    @MethodSource("fangxin.document.template.ShippedDocumentTypes#all")
    void whatShipsIsInOrderAndLeavesNoPlaceholder(DocumentType type) throws Exception {
        TemplateValidator.check(type, shipped(type));
        DocumentData content = DocumentData.sample(type);

        String page =
                new String(renderer.render(DocumentFormat.HTML, type, shipped(type), content), StandardCharsets.UTF_8);

        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(rendered(type)));
                XWPFWordExtractor text = new XWPFWordExtractor(read)) {
            assertThat(text.getText()).doesNotContain("{{", "}}", "[");
            assertThat(read.getAllPictures()).as("the code").hasSize(1);
        }
        assertThat(page).doesNotContain("{{").contains("counter(page)").contains("<img");
        assertThat(HtmlPdfRenderer.parsed(page.substring(HtmlPdfRenderer.DOCTYPE.length()))
                        .getElementsByTagName("main")
                        .getLength())
                .as("the page as XML")
                .isEqualTo(1);
    }

    @Test
    void drawnSignaturesFollowTheNameOfTheirSigner(@TempDir Path folder) throws IOException {
        BufferedImage drawn = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(drawn, "png", folder.resolve("signature").toFile());
        renderer.files = new FileStore() {
            @Override
            public StoredFile byId(String id) {
                return null;
            }

            @Override
            public Path bytesOf(StoredFile file) {
                return folder.resolve("signature");
            }
        };
        DocumentType sheet = ShippedDocumentTypes.of(DocumentCodes.SHEET);
        DocumentData content = DocumentData.of(sheet)
                .put("shopSigner", "王建国")
                .pictures("shopSigner", List.of("one", "two"))
                .pictures("consumerSigner", List.of())
                .build();

        byte[] document = renderer.render(DocumentFormat.DOCX, sheet, shipped(sheet), content);
        String page = new String(
                renderer.render(DocumentFormat.HTML, sheet, shipped(sheet), content), StandardCharsets.UTF_8);

        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document));
                XWPFWordExtractor text = new XWPFWordExtractor(read)) {
            assertThat(text.getText()).contains("王建国");
            assertThat(read.getTables().stream()
                            .flatMap(table -> table.getRows().stream())
                            .flatMap(row -> row.getTableCells().stream())
                            .filter(cell -> cell.getText().contains("王建国"))
                            .flatMap(cell -> cell.getParagraphs().stream())
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .mapToInt(run -> run.getEmbeddedPictures().size())
                            .sum())
                    .isEqualTo(2);
        }
        assertThat(page.substring(page.indexOf("王建国"))).contains("<img alt=\"\" width=\"128\" height=\"43\"");
    }

    /** Inserted text, and the text after it, has the Chinese font of the template. */
    @ParameterizedTest
    @MethodSource("fangxin.document.template.ShippedDocumentTypes#all")
    void whatIsFilledInIsSetInTheLettersOfTheTemplate(DocumentType type) throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(rendered(type)))) {
            Stream<XWPFParagraph> inTables = read.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream());
            assertThat(Stream.concat(read.getParagraphs().stream(), inTables)
                            .flatMap(each -> each.getRuns().stream())
                            .map(run -> run.getFontFamily(XWPFRun.FontCharRange.eastAsia)))
                    .isNotEmpty()
                    .isSubsetOf("仿宋", "方正小标宋简体", "黑体", "楷体", null);
        }
    }

    /** GB/T 9704-2012: A4, edges 37, 35, 28 and 26 mm, 22 lines to a page, a number at the outer foot of each page. */
    @ParameterizedTest
    @MethodSource("fangxin.document.template.ShippedDocumentTypes#all")
    void shippedTemplatesFollowTheLayoutOfTheStandard(DocumentType type) throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(shipped(type)))) {
            var section = read.getDocument().getBody().getSectPr();
            CTPageMar edges = section.getPgMar();
            if (section.getPgSz().getOrient() != STPageOrientation.LANDSCAPE) {
                assertThat(List.of(edges.getTop(), edges.getBottom(), edges.getLeft(), edges.getRight()))
                        .asString()
                        .isEqualTo("[2098, 1984, 1587, 1474]");
                assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH()))
                        .asString()
                        .isEqualTo("[11906, 16838]");
                assertThat((16838 - 2098 - 1984) / LINE.intValue()).isEqualTo(22);
            }
            assertThat(section.getDocGrid().getLinePitch()).isEqualTo(LINE);
            assertThat(read.getFooterList())
                    .hasSize(2)
                    .allSatisfy(foot -> assertThat(foot.getText()).contains("— 1 —"));
        }
    }

    @ParameterizedTest
    @MethodSource("fangxin.document.template.ShippedDocumentTypes#all")
    void noTwoPlaceholdersOfATypeAreCalledTheSame(DocumentType type) {
        List<String> words = type.fields().stream().map(PlaceholderNames::field).toList();
        assertThat(words).doesNotHaveDuplicates();
        List<String> tables = type.tables().stream()
                .map(table -> PlaceholderNames.table(table.code()))
                .toList();
        assertThat(tables).doesNotHaveDuplicates().doesNotContainAnyElementsOf(words);
        type.tables()
                .forEach(table -> assertThat(table.columns().stream().map(PlaceholderNames::field))
                        .doesNotHaveDuplicates());
    }

    private static byte[] document(Consumer<XWPFDocument> writing) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writing.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static List<RuleViolation.Violation> faults(byte[] file) {
        try {
            TemplateValidator.check(NAMING, file);
            return List.of();
        } catch (RuleViolation refused) {
            return refused.violations();
        }
    }

    @Test
    void anUnknownFieldIsReportedWithItsPlace() {
        byte[] file = document(document -> {
            write(document, "{{标题}}");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("{{命名名单}}序号");
            table.getRow(1).getCell(0).setText("[序号]");
            table.getRow(1).getCell(1).setText("[星级]");
            write(document, "收费标准：{{收费}}");
        });

        List<RuleViolation.Violation> faults = faults(file);

        assertThat(faults)
                .extracting(RuleViolation.Violation::key)
                .containsExactly("document.template.column.unknown", "document.template.field.unknown");
        assertThat(faults.get(0).arguments().subList(0, 2))
                .containsExactly(new LocalizedText("第 1 个表格第 2 行第 2 格", "table 1, row 2, cell 2"), "星级");
        assertThat(faults.get(1).arguments()).containsExactly(new LocalizedText("第 2 段", "paragraph 2"), "收费");
    }

    @Test
    void aPlaceholderThatCannotBeFilledInIsReported() {
        assertThat(faults(document(document -> write(document, "{{标题"))))
                .extracting(RuleViolation.Violation::key)
                .containsExactly("document.template.field.broken");
        assertThat(faults(document(document -> write(document, "{{命名名单}}"))))
                .extracting(RuleViolation.Violation::key)
                .containsExactly("document.template.table.outside");
        assertThat(faults(document(document -> write(document, "{{?命名名单}}"))))
                .extracting(RuleViolation.Violation::key)
                .containsExactly("document.template.section.open");
        assertThat(faults(document(document ->
                        document.createTable(1, 1).getRow(0).getCell(0).setText("{{命名名单}}"))))
                .extracting(RuleViolation.Violation::key)
                .containsExactly("document.template.table.row");
    }

    @Test
    void whatIsNoDocumentOrRunsIsRefused() throws IOException {
        for (byte[] file :
                List.of(new byte[0], "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), new byte[] {1, 2, 3}, new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                })) {
            assertThat(faults(file))
                    .extracting(RuleViolation.Violation::key)
                    .containsExactly("document.template.file.document");
        }
        byte[] sound = document(document -> write(document, "{{标题}}"));
        byte[] macro = changed(
                sound,
                "document.main+xml",
                "macroEnabled.main+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml",
                "application/vnd.ms-word.document");

        assertThat(faults(sound)).isEmpty();
        assertThat(faults(macro))
                .extracting(RuleViolation.Violation::key)
                .containsExactly("document.template.file.macro");
    }

    private static byte[] changed(byte[] file, String... words) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                if (entry.getName().equals("[Content_Types].xml")) {
                    text = text.replace(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml." + words[0],
                            words[3] + "." + words[1]);
                }
                out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return changed.toByteArray();
    }

    /**
     * No spreadsheet program computes text typed by a merchant, and no renderer reads it as mark-up or as a
     * placeholder.
     */
    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        DocumentData.DocumentDataBuilder writing = DocumentData.of(NAMING).put("title", "<b>命名</b>{{文号}}");
        for (String words : List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\u0007[序号]")) {
            writing.row("titles", "1", words, words, words, words, words, words);
        }
        DocumentData content = writing.build();

        byte[] workbook = renderer.render(DocumentFormat.XLSX, NAMING, new byte[0], content);
        String page = new String(
                renderer.render(DocumentFormat.HTML, NAMING, shipped(NAMING), content), StandardCharsets.UTF_8);

        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            read.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                        assertThat(((XSSFCell) cell).getCellStyle().getQuotePrefixed())
                                .isTrue();
                    }));
            assertThat(read.getSheetAt(0).getRow(3).getCell(1).getStringCellValue())
                    .startsWith("=HYPERLINK");
        }
        assertThat(page)
                .contains("&lt;b&gt;命名")
                .doesNotContain("<b>")
                .contains("[序号]")
                .contains("{{文号}}");
    }

    @Test
    void aContentKnowsTheFieldsOfItsType() {
        assertThatThrownBy(() -> DocumentData.of(NAMING).put("stars", 5))
                .asInstanceOf(type(IllegalArgumentException.class));
        assertThatThrownBy(() -> DocumentData.of(NAMING).row("titles", "1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(DocumentData.of(NAMING)
                        .put("title", "甲")
                        .build()
                        .with(Map.of("number", "乙"))
                        .fields())
                .containsEntry("title", "甲")
                .containsEntry("number", "乙");
    }

    /** Tests scans in colour and in grey, at 70 dots an inch, as coarse scanners produce them. */
    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY})
    void theCodeOfADocumentIsReadFromAScan(int colours) {
        String code = "NAMING:0f8fad5b-d9cb-469f-a165-70867728950e";
        BufferedImage page = new BufferedImage(580, 820, colours);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 580, 820);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(QrCode.of(code), 60, 700, 80, 80, null);
        pen.dispose();

        assertThat(QrCode.in(page)).containsExactly(code);
    }
}
