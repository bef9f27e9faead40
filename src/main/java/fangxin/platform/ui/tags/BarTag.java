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
        html.open("svg", "bar")
                .with("viewBox", "0 0 " + BarWidths.FULL + " " + HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("aria-hidden", "true")
                .with("focusable", "false");
        rectangle(html, "of", widths.of());
        rectangle(html, "value", widths.value());
        if (widths.value() > widths.of() && widths.of() > 0) {
            html.open("path", "mark")
                    .with("d", "M%1$d 0V%2$s".formatted(widths.of(), HEIGHT))
                    .close("path");
        }
        html.close("svg");
    }

    private static void rectangle(HtmlWriter html, String style, int width) throws IOException {
        if (width > 0) {
            html.open("rect", style).with("width", width).with("height", HEIGHT).close("rect");
        }
    }

    /** The attribute as a number; 0 where it is not given. */
    private long number(String attribute) {
        return value(attribute) instanceof Number number ? number.longValue() : 0;
    }

    @Override
    void close(HtmlWriter html) {}
}
