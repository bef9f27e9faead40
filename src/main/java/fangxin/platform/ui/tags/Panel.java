package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Faces tag of a section of a page with a heading and its content; without a title it is no section. */
@FacesComponent("fangxin.Panel")
public class Panel extends AbstractTag {

    @Override
    void open(HtmlWriter html) throws IOException {
        String heading = getClientId(html.context()) + "-h";
        html.open(element(), "panel" + (text("styleClass") == null ? "" : " " + text("styleClass")));
        if (text("title") != null) {
            String label = text("label");
            html.with(label == null ? "aria-labelledby" : "aria-label", label == null ? heading : label)
                    .open("h2")
                    .with("id", heading)
                    .unbroken(text("title"))
                    .close("h2");
        }
    }

    @Override
    void close(HtmlWriter html) throws IOException {
        html.close(element());
    }

    private String element() {
        return text("title") == null ? "div" : "section";
    }
}
