package fangxin.platform.web.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** The buttons at the end of a form or page. */
@FacesComponent("fangxin.Actions")
public class Actions extends Markup {

    @Override
    void open(Html html) throws IOException {
        html.open("div", "actions");
    }

    @Override
    void close(Html html) throws IOException {
        html.close("div");
    }
}
