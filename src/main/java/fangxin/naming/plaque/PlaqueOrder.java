package fangxin.naming.plaque;

import fangxin.document.template.ListWorkbook;
import fangxin.document.template.QrCode;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.i18n.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writer of an order for the maker of plaques: a workbook of the texts to engrave, and a ZIP of it with a vector
 * drawing in the usual size for each plaque.
 */
public final class PlaqueOrder {
    private static final int CODE = 90;
    private static final int EDGE = 40;

    /** The usual size, from config/forms/documents/plaque.json. */
    public record Size(int widthMm, int heightMm) {}

    private PlaqueOrder() {}

    private static Size size() {
        return ClasspathConfig.json("forms/documents/plaque.json", Size.class);
    }

    public static byte[] workbook(List<PlaqueToMakeView> plaques) {
        Size size = size();
        List<List<String>> rows = new ArrayList<>();
        for (PlaqueToMakeView one : plaques) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    one.plaque(),
                    one.wording().zh(),
                    text("plaque.level." + one.level()),
                    one.registeredName(),
                    one.signName(),
                    one.number(),
                    until(one),
                    body(one),
                    one.address(),
                    size.widthMm() + "×" + size.heightMm() + " mm"));
        }
        return ListWorkbook.of(
                text("plaque.list"),
                text("plaque.list.title"),
                text("plaque.list.count", plaques.size()),
                Stream.of(
                                "no",
                                "plaque",
                                "wording",
                                "level",
                                "registeredName",
                                "signName",
                                "number",
                                "until",
                                "body",
                                "address",
                                "size")
                        .map(column -> text("plaque.col." + column))
                        .toList(),
                rows);
    }

    /** Returns a ZIP archive with one SVG drawing for each plaque, and the list of the plaques. */
    public static byte[] drawings(List<PlaqueToMakeView> plaques) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (PlaqueToMakeView one : plaques) {
                zip.putNextEntry(new ZipEntry(one.plaque() + ".svg"));
                zip.write(drawing(one, size()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("plaques.xlsx"));
            zip.write(workbook(plaques));
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Returns the SVG of a plaque in millimetres; the artwork replaces the frame. */
    private static String drawing(PlaqueToMakeView one, Size size) {
        int middle = size.widthMm() / 2;
        int foot = size.heightMm() - EDGE;
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$dmm" height="%2$dmm" viewBox="0 0 %1$d %2$d">
            <rect id="artwork" x="10" y="10" width="%3$d" height="%4$d" fill="none" stroke="#000" stroke-width="1"/>
            %5$s%6$s%7$s%8$s%9$s<g id="code" transform="translate(%10$d %11$d)"><path d="%12$s"/></g>
            </svg>
            """.formatted(
                        size.widthMm(),
                        size.heightMm(),
                        size.widthMm() - 20,
                        size.heightMm() - 20,
                        text(
                                middle,
                                110,
                                fitting(one.wording().zh(), size, 56),
                                one.wording().zh(),
                                "middle"),
                        text(middle, 180, fitting(one.signName(), size, 34), one.signName(), "middle"),
                        text(EDGE, foot - 50, 16, body(one), "start"),
                        text(EDGE, foot - 25, 14, text("plaque.drawing.number", one.number()), "start"),
                        text(EDGE, foot, 14, text("plaque.drawing.until", until(one)), "start"),
                        size.widthMm() - EDGE - CODE,
                        foot - CODE,
                        QrCode.outline(one.address(), CODE));
    }

    private static int fitting(String words, Size size, int largest) {
        return Math.min(largest, (size.widthMm() - 2 * EDGE) / Math.max(1, words.length()));
    }

    private static String text(int x, int y, int height, String words, String anchor) {
        return "<text x=\"%d\" y=\"%d\" font-size=\"%d\" text-anchor=\"%s\">%s</text>\n"
                .formatted(
                        x,
                        y,
                        height,
                        anchor,
                        words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** Returns the naming body; empty for a title of an older register that does not state it. */
    private static String body(PlaqueToMakeView one) {
        return one.namingBody() == null ? "" : one.namingBody().zh();
    }

    private static String until(PlaqueToMakeView one) {
        return one.validUntil() == null ? text("plaque.until.none") : text("plaque.day", one.validUntil());
    }

    private static String text(String key, Object... arguments) {
        return Messages.message(Locale.CHINESE, key, arguments);
    }
}
