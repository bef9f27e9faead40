package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/**
 * Tag of a bar in a chart: a value, the outlined amount that it is a part of, and a mark where the value exceeds that.
 * It is SVG without script or style, because browsers print the fill of a shape but not the background of an element.
 * The bar is hidden from screen readers: the number stands in the table beside it.
 */
@FacesComponent("fangxin.Bar")
public class BarTag extends AbstractTag {
    private static final String HEIGHT = "10";

    @Override
    void open(HtmlWriter html) throws IOException {
        BarWidths widths = BarWidths.of(number("value"), number("of"), number("scale"));
        start(html);
        rectangle(html, "of", 0, widths.of());
        rectangle(html, "value", 0, widths.value());
        if (widths.value() > widths.of() && widths.of() > 0) {
            mark(html, widths.of());
        }
        html.close("svg");
    }

    static void start(HtmlWriter html) throws IOException {
        html.open("svg", "bar")
                .with("viewBox", "0 0 " + BarWidths.FULL + " " + HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("aria-hidden", "true")
                .with("focusable", "false");
    }

    static void rectangle(HtmlWriter html, String style, int start, int width) throws IOException {
        if (width > 0) {
            html.open("rect", style)
                    .with("x", start)
                    .with("width", width)
                    .with("height", HEIGHT)
                    .close("rect");
        }
    }

    static void mark(HtmlWriter html, int at) throws IOException {
        html.open("path", "mark")
                .with("d", "M%1$d 0V%2$s".formatted(at, HEIGHT))
                .close("path");
    }

    /** Returns the attribute as a number; 0 where it is not given. */
    private long number(String attribute) {
        return value(attribute) instanceof Number number ? number.longValue() : 0;
    }

    @Override
    void close(HtmlWriter html) {}
}
