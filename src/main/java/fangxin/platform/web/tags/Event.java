package fangxin.platform.web.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** One thing that happened. */
@FacesComponent("fangxin.Event")
public class Event extends Markup {

    @Override
    void open(Html html) throws IOException {
        html.open("li").element("span", "when", text("when")).element("span", "title", text("title"))
                .element("p", "text", text("text"));
    }

    @Override
    void close(Html html) throws IOException {
        html.close("li");
    }
}
