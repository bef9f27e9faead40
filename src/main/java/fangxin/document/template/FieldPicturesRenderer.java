package fangxin.document.template;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import fangxin.organization.storage.PictureReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Renderer of a field whose text is followed by pictures, such as the signatures that people drew on a screen. */
final class FieldPicturesRenderer implements RenderPolicy {
    /** Height in points: about two lines. */
    private static final int HEIGHT = 32;

    private static final int MOST_PIXELS = 4_000_000;
    private static final int PNG_MAGIC = 0x89;

    private final List<byte[]> pictures;

    FieldPicturesRenderer(List<byte[]> pictures) {
        this.pictures = pictures;
    }

    @Override
    public void render(ElementTemplate element, Object text, XWPFTemplate template) {
        XWPFRun run = ((RunTemplate) element).getRun();
        run.setText(text == null ? "" : text.toString(), 0);
        pictures.forEach(picture -> add(run, picture));
    }

    private static void add(XWPFRun run, byte[] picture) {
        try {
            double ratio = PictureReader.read(picture, MOST_PIXELS, FieldPicturesRenderer::ratio);
            boolean png = Byte.toUnsignedInt(picture[0]) == PNG_MAGIC;
            run.addPicture(
                    new ByteArrayInputStream(picture),
                    png ? PictureType.PNG : PictureType.JPEG,
                    png ? "signature.png" : "signature.jpg",
                    Units.toEMU(HEIGHT * ratio),
                    Units.toEMU(HEIGHT));
        } catch (IOException | InvalidFormatException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private static double ratio(BufferedImage picture) {
        return (double) picture.getWidth() / picture.getHeight();
    }
}
