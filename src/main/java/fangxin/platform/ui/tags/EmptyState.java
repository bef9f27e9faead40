package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Says why there is nothing here, and what can be done. */
@FacesComponent("fangxin.Empty")
public class EmptyState extends AbstractTag {

    @Override
    void open(HtmlWriter html) throws IOException {
        html.open("div", "empty").element("p", "title", text("title")).element("p", null, text("text"));
        if (getChildCount() > 0) {
            html.open("div", "actions");
        }
    }

    @Override
    void close(HtmlWriter html) throws IOException {
        if (getChildCount() > 0) {
            html.close("div");
        }
        html.close("div");
    }
}
