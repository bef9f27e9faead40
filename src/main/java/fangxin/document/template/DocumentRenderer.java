package fangxin.document.template;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import fangxin.organization.storage.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Renderer that fills a template with the data of a document and writes it as DOCX, as a page to print, as PDF, or its
 * list as a workbook.
 */
@ApplicationScoped
public class DocumentRenderer {
    private static final int SIDE = 68;
    /** Logger of the template library, which logs every placeholder: restricted to warnings. */
    private static final Logger LIBRARY = Logger.getLogger("com.deepoove.poi");

    @Inject
    FileStore files;

    public DocumentRenderer() {
        LIBRARY.setLevel(Level.WARNING);
    }

    public byte[] render(DocumentFormat format, DocumentType type, byte[] template, DocumentData content) {
        return render(format, type, template, content, LockedFigures.NONE);
    }

    /** Renders a document whose figures cannot be changed in its file, and lead to their lists in each format. */
    public byte[] render(
            DocumentFormat format, DocumentType type, byte[] template, DocumentData content, LockedFigures figures) {
        return switch (format) {
            case DOCX -> fill(type, template, content, figures, true);
            case HTML -> print(fill(type, template, content, figures, false), type, content);
            case PDF -> HtmlPdfRenderer.of(print(fill(type, template, content, figures, false), type, content));
            case XLSX -> ListWorkbook.of(type, content, figures);
        };
    }

    /** @param isFinal whether the document is the file that is sent, and not the source of a page */
    private byte[] fill(
            DocumentType type, byte[] template, DocumentData content, LockedFigures figures, boolean isFinal) {
        ConfigureBuilder rows = Configure.builder();
        content.picturesByField()
                .forEach((field, ids) -> rows.bind(
                        PlaceholderNames.field(field),
                        new FieldPicturesRenderer(ids.stream().map(this::bytes).toList())));
        type.tables().forEach(table -> rows.bind(PlaceholderNames.table(table.code()), new LoopRowTableRenderPolicy()));
        try (XWPFTemplate compiled = compiled(template, rows.build());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            compiled.render(named(figures.mark(content)));
            TitleLineBreaker.breakLines(compiled.getXWPFDocument(), content);
            FigureLocker.replaceMarks(compiled.getXWPFDocument(), figures, isFinal);
            if (isFinal) {
                Imprint.placeAtFoot(compiled.getXWPFDocument());
            }
            compiled.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(files.bytesOf(files.byId(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static XWPFTemplate compiled(byte[] template, Configure configure) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            PlaceholderIsolator.setApart(document);
            return XWPFTemplate.compile(document, configure);
        }
    }

    private static Map<String, Object> named(DocumentData content) {
        Map<String, Object> values = new HashMap<>();
        content.fields().forEach((field, value) -> values.put(PlaceholderNames.field(field), value));
        content.tables()
                .forEach((table, rows) -> values.put(
                        PlaceholderNames.table(table),
                        rows.stream().map(DocumentRenderer::named).toList()));
        String code = content.fields().getOrDefault("code", "");
        if (!code.isBlank()) {
            values.put(
                    PlaceholderNames.field("picture"),
                    Pictures.ofBufferedImage(QrCode.of(code), PictureType.PNG)
                            .size(SIDE, SIDE)
                            .create());
        }
        return values;
    }

    private static Map<String, String> named(Map<String, String> row) {
        return row.entrySet().stream()
                .collect(Collectors.toMap(cell -> PlaceholderNames.field(cell.getKey()), Map.Entry::getValue));
    }

    private static byte[] print(byte[] filled, DocumentType type, DocumentData content) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled))) {
            String title = content.fields().getOrDefault("title", "");
            return DocxHtmlRenderer.of(
                    document,
                    List.of(
                            title.isBlank() ? type.name().zh() : title,
                            content.fields().get("number"),
                            title.isBlank() ? content.fields().get("code") : ""));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
