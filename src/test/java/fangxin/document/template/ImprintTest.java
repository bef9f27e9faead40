package fangxin.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.ClasspathConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/** The imprint of an official document: at the foot of its last page, also of one with a list over several pages. */
class ImprintTest {
    private static final DocumentType DECISION = ShippedDocumentTypes.of(DocumentCodes.TITLE_DECISION);
    /** Lower edge of the text of a page by the template, in points from its upper edge. */
    private static final double FOOT = 841.9 - 1984 / 20.0;

    private static byte[] rendered(DocumentFormat format, int titles) {
        DocumentData.DocumentDataBuilder data = DocumentData.of(DECISION)
                .put("office", "江城市放心消费创建工作办公室")
                .put("title", "关于称号处理的决定")
                .put("code", "FX:DECISION:22");
        for (int i = 1; i <= titles; i++) {
            data.row("titles", i, "江城市便民超市有限公司" + i, "便民超市", "人民大街1号", "放心消费示范店", "2201-0000-0000-0000-001");
        }
        return new DocumentRenderer()
                .render(format, DECISION, ClasspathConfig.bytes("forms/documents/title_decision.docx"), data.build());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 40})
    void theImprintOfAPdfIsAtTheFootOfItsLastPage(int titles) throws IOException {
        try (PDDocument document = Loader.loadPDF(rendered(DocumentFormat.PDF, titles))) {
            List<TextPosition> imprint = new ArrayList<>();
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    if (text.contains("文书编码")) {
                        imprint.addAll(positions);
                    }
                    super.writeString(text, positions);
                }
            };
            reader.setStartPage(document.getNumberOfPages());

            assertThat(reader.getText(document)).contains("印发", "文书编码");
            assertThat(imprint)
                    .isNotEmpty()
                    .allSatisfy(
                            letter -> assertThat((double) letter.getYDirAdj()).isBetween(FOOT - 60, FOOT));
        }
    }

    @Test
    void theImprintOfADocxIsAtTheFootOfThePageOfItsLastParagraph() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(rendered(DocumentFormat.DOCX, 1)))) {
            XWPFTable imprint = Imprint.of(document).orElseThrow();

            assertThat(imprint.getCTTbl().getTblPr().getTblpPr().getTblpYSpec()).isEqualTo(STYAlign.BOTTOM);
            assertThat(imprint.getCTTbl().getTblPr().getTblpPr().getVertAnchor())
                    .isEqualTo(STVAnchor.MARGIN);
            assertThat(document.getBodyElements().getLast()).isNotEqualTo(imprint);
            assertThat(document.getParagraphs().getLast().getText()).isEmpty();
        }
    }

    /** The list is framed, and no document ends with it as its imprint. */
    @Test
    void aFramedTableIsNoImprint() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createTable(2, 2);

            assertThat(Imprint.of(document)).isEmpty();
            Imprint.placeAtFoot(document);
            assertThat(document.getBodyElements()).hasSize(1);
        }
    }
}
