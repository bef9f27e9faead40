package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Tag of the buttons at the end of a form or page. */
@FacesComponent("fangxin.Actions")
public class Actions extends AbstractTag {

    @Override
    void open(HtmlWriter html) throws IOException {
        html.open("div", "actions");
    }

    @Override
    void close(HtmlWriter html) throws IOException {
        html.close("div");
    }
}
