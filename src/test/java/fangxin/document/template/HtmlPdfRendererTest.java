package fangxin.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.config.Settings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PDF of a document: its text, fonts, tags, bookmarks and pages. */
class HtmlPdfRendererTest {
    private static final DocumentType REPORT = ShippedDocumentTypes.of(DocumentCodes.ANALYSIS_REPORT);
    private static final DocumentType PARTICULARS = ShippedDocumentTypes.of(DocumentCodes.PARTICULARS);
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static DocumentData report(int figures) {
        DocumentData.DocumentDataBuilder data = DocumentData.of(REPORT)
                .put("title", "长春市2026年度消费投诉分析报告")
                .put("signature", "长春市放心消费创建工作办公室")
                .put("period", "2026年1月1日至2026年12月31日")
                .put("count", 1284)
                .put("listHash", HASH)
                .put("code", "http://localhost/work/analysis_report?number=20260007");
        data.row("sections", "一、总体情况", "共收到消费投诉1,284件 <增加 & 减少>。");
        data.row("sections", "二、㛃瑶堂的投诉", "䴖鸣轩326件，占25.4%。");
        for (int i = 1; i <= figures; i++) {
            data.row("figures", "投诉类别", "预付式消费" + i, 326, "25.4%", 300, 280, "███");
        }
        return data.build();
    }

    private static byte[] pdf(DocumentData content) {
        return new DocumentRenderer()
                .render(
                        DocumentFormat.PDF,
                        REPORT,
                        ClasspathConfig.bytes("forms/documents/analysis_report.docx"),
                        content);
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replace("\r", "").replace("\n", "");
    }

    /** A line can break between two runs of the document, as before the text that follows a field. */
    @Test
    void noLineBeginsWithPunctuationThatEndsAPhrase() throws IOException {
        for (int length = 1; length <= 30; length++) {
            byte[] file = new DocumentRenderer()
                    .render(
                            DocumentFormat.PDF,
                            PARTICULARS,
                            ClasspathConfig.bytes("forms/documents/particulars.docx"),
                            noteOn("路".repeat(length)));
            try (PDDocument document = Loader.loadPDF(file)) {
                assertThat(new PDFTextStripper().getText(document).lines().map(String::strip))
                        .as("address of %s characters", length)
                        .noneMatch(line -> line.startsWith("，") || line.startsWith("）") || line.startsWith("”"));
            }
        }
    }

    private static DocumentData noteOn(String address) {
        DocumentData.DocumentDataBuilder data = DocumentData.of(PARTICULARS);
        PARTICULARS.fields().forEach(field -> data.put(field, field.equals("address") ? address : "文"));
        return data.build();
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    @Test
    void containsTheWholeTextWithEmbeddedFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report(60)))) {
            assertThat(text(document))
                    .contains("长春市2026年度消费投诉分析报告", "统计期间：2026年1月1日至2026年12月31日")
                    .contains("一、总体情况", "共收到消费投诉1,284件 <增加 & 减少>。")
                    .contains("预付式消费1", "预付式消费60", "███")
                    .contains("长春市放心消费创建工作办公室", HASH)
                    .contains("— 1 —", "— 3 —");
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(document.getNumberOfPages()).isEqualTo(4);
        }
    }

    @Test
    void repeatsTheHeadOfATableOnEachPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report(60)))) {
            PDFTextStripper third = new PDFTextStripper();
            third.setStartPage(3);
            third.setEndPage(3);
            assertThat(third.getText(document)).contains("图示", "预付式消费30").doesNotContain("附表");
        }
    }

    @Test
    void takesARareCharacterOfAHeadingFromTheFontOfTheBody() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report(1)))) {
            assertThat(text(document)).contains("二、㛃瑶堂的投诉", "䴖鸣轩326件").doesNotContain("#");
            assertThat(fonts(document))
                    .extracting(font -> font.getName().replaceAll("^[A-Z]{6}\\+", ""))
                    .contains("NotoSerifSC-Regular", "NotoSansSC-Medium");
        }
    }

    @Test
    void isTaggedAndHasTitleLanguageAndBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report(1)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("长春市2026年度消费投诉分析报告");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(structureTypes(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("H1", "H2", "P", "Table", "THead", "TH", "TBody", "TD");
            assertThat(StreamSupport.stream(
                                    document.getDocumentCatalog()
                                            .getDocumentOutline()
                                            .children()
                                            .spliterator(),
                                    false)
                            .map(PDOutlineItem::getTitle))
                    .containsExactly("长春市2026年度消费投诉分析报告", "一、总体情况", "二、㛃瑶堂的投诉", "附表　主要数据");
        }
    }

    @Test
    void aDocumentWithoutATitleBearsTheNameOfItsTypeAndItsCode() throws IOException {
        DocumentType pledge = ShippedDocumentTypes.of(DocumentCodes.PLEDGE);
        DocumentData content =
                DocumentData.of(pledge).put("code", "FX:PLEDGE:22").build();
        byte[] file = new DocumentRenderer()
                .render(DocumentFormat.PDF, pledge, ClasspathConfig.bytes("forms/documents/pledge.docx"), content);

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentInformation().getTitle().split("\\s+"))
                    .containsExactly(pledge.name().zh(), "FX:PLEDGE:22");
        }
    }

    private static List<String> structureTypes(PDStructureNode node) {
        List<String> types = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                types.addAll(structureTypes(element));
            }
        }
        return types;
    }

    @Test
    void readsPicturesOfThePageAndNoOthers(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", png);
        Path file = Files.write(folder.resolve("secret.png"), png.toByteArray());
        String inside = "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());

        assertThat(pictures(inside)).isEqualTo(1);
        assertThat(pictures(file.toUri().toString())).isZero();
    }

    private static int pictures(String source) throws IOException {
        byte[] page = (HtmlPdfRenderer.DOCTYPE + "<html lang=\"zh-CN\"><head><title>图</title></head><body><p>图片</p>"
                        + "<p><img alt=\"\" src=\"" + source + "\"/></p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        try (PDDocument document = Loader.loadPDF(HtmlPdfRenderer.of(page))) {
            int pictures = 0;
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                pictures += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            return pictures;
        }
    }

    @Test
    void declaresNoEntities() {
        byte[] page = (HtmlPdfRenderer.DOCTYPE + "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><html/>")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> HtmlPdfRenderer.of(page)).hasMessageContaining("DOCTYPE");
    }

    @Test
    void refusesADocumentThatIsTooLong() {
        byte[] page = (HtmlPdfRenderer.DOCTYPE + "x".repeat(Settings.pdfCharacters())).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> HtmlPdfRenderer.of(page))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("document.pdf.large"));
    }
}
