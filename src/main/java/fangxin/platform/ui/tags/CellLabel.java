package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/**
 * Tag of the heading of a column inside its cells, which narrow screens show. The component of a column renders all rows,
 * so the expression of the heading is evaluated for the first row only.
 */
@FacesComponent("fangxin.CellLabel")
public class CellLabel extends AbstractTag {
    private transient String heading;

    @Override
    void open(HtmlWriter html) throws IOException {
        if (heading == null) {
            heading = text("heading");
        }
        html.element("span", "cell-label", heading);
    }

    @Override
    void close(HtmlWriter html) {}
}
