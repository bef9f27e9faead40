package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Tag of an empty list: why it is empty, and what the user can do. */
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
