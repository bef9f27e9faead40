package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Tag of one event of a timeline: its time, title and text, and the content of the tag. */
@FacesComponent("fangxin.Event")
public class TimelineEvent extends AbstractTag {

    @Override
    void open(HtmlWriter html) throws IOException {
        html.open("li")
                .element("span", "when", text("when"))
                .element("span", "title", text("title"))
                .element("p", "text", text("text"));
    }

    @Override
    void close(HtmlWriter html) throws IOException {
        html.close("li");
    }
}
