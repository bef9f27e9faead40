package fangxin.platform.web.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Says why there is nothing here, and what can be done. */
@FacesComponent("fangxin.Empty")
public class Empty extends Markup {

    @Override
    void open(Html html) throws IOException {
        html.open("div", "empty").element("p", "title", text("title")).element("p", null, text("text"));
        if (getChildCount() > 0) {
            html.open("div", "actions");
        }
    }

    @Override
    void close(Html html) throws IOException {
        if (getChildCount() > 0) {
            html.close("div");
        }
        html.close("div");
    }
}
