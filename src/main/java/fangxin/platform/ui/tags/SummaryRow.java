package fangxin.platform.ui.tags;

import fangxin.platform.ui.PageFunctions;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Tag of one name and value, with a link to change it. */
@FacesComponent("fangxin.Row")
public class SummaryRow extends AbstractTag {

    @Override
    void open(HtmlWriter html) throws IOException {
        html.open("div", "row").element("dt", null, text("label")).open("dd");
        if (text("value") != null) {
            html.unbroken(text("value"));
        } else if (getChildCount() == 0) {
            html.element("span", "quiet-text", PageFunctions.message("platform.notGiven"));
        }
    }

    @Override
    void close(HtmlWriter html) throws IOException {
        html.close("dd");
        if (text("href") != null) {
            html.open("dd", "change")
                    .open("a")
                    .with("href", address("href"))
                    .text(PageFunctions.message("platform.change"))
                    .open("span", "visually-hidden")
                    .text(" " + text("label"))
                    .close("span")
                    .close("a")
                    .close("dd");
        }
        html.close("div");
    }
}
