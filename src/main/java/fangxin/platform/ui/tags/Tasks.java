package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Tag of the list element around tasks, each of which {@link Task} writes with its state. */
@FacesComponent("fangxin.Tasks")
public class Tasks extends AbstractTag {

    @Override
    void open(HtmlWriter html) throws IOException {
        html.open("ul", "tasks");
    }

    @Override
    void close(HtmlWriter html) throws IOException {
        html.close("ul");
    }
}
