package fangxin.platform.web.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** What happened, one after the other. */
@FacesComponent("fangxin.Timeline")
public class Timeline extends Markup {

    @Override
    void open(Html html) throws IOException {
        html.open("ol", "timeline");
    }

    @Override
    void close(Html html) throws IOException {
        html.close("ol");
    }
}
