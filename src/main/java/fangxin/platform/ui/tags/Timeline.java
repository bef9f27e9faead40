package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** What happened, one after the other. */
@FacesComponent("fangxin.Timeline")
public class Timeline extends AbstractTag {

    @Override
    void open(HtmlWriter html) throws IOException {
        html.open("ol", "timeline");
    }

    @Override
    void close(HtmlWriter html) throws IOException {
        html.close("ol");
    }
}
