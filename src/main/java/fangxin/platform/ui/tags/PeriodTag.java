package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Tag of a row of a timeline: a period ({@code from}, {@code until}) as a bar on the outlined axis of days ({@code
 * first}, {@code last}), and a mark at the end of a day ({@code mark}). Like {@link BarTag} it is SVG that needs
 * neither script nor style, and hidden from screen readers, because the days stand in the table beside it.
 */
@FacesComponent("fangxin.Period")
public class PeriodTag extends AbstractTag {
    @Override
    void open(HtmlWriter html) throws IOException {
        PeriodWidths widths = PeriodWidths.of(day("first"), day("last"), day("from"), day("until"), day("mark"));
        BarTag.start(html);
        BarTag.rectangle(html, "of", 0, BarWidths.FULL);
        BarTag.rectangle(html, "value", widths.start(), widths.width());
        if (widths.mark() >= 0) {
            BarTag.mark(html, widths.mark());
        }
        html.close("svg");
    }

    private LocalDate day(String attribute) {
        return (LocalDate) value(attribute);
    }

    @Override
    void close(HtmlWriter html) {}
}
