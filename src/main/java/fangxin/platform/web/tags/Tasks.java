package fangxin.platform.web.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** What there is to do, each with its state. */
@FacesComponent("fangxin.Tasks")
public class Tasks extends Markup {

    @Override
    void open(Html html) throws IOException {
        html.open("ul", "tasks");
    }

    @Override
    void close(Html html) throws IOException {
        html.close("ul");
    }
}
