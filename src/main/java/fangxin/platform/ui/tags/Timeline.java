package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Tag of a list of events in order of time. */
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
