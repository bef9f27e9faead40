package fangxin.platform.web.tags;

import fangxin.platform.web.Look;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** One fact, with a link where it can be changed. */
@FacesComponent("fangxin.Row")
public class Row extends Markup {

    @Override
    void open(Html html) throws IOException {
        html.open("div", "row").element("dt", null, text("label")).open("dd");
        if (text("value") != null) {
            html.text(text("value"));
        } else if (getChildCount() == 0) {
            html.element("span", "quiet-text", Look.say("platform.notGiven"));
        }
    }

    @Override
    void close(Html html) throws IOException {
        html.close("dd");
        if (text("href") != null) {
            html.open("dd", "change").open("a").with("href", address("href")).text(Look.say("platform.change"))
                    .open("span", "visually-hidden").text(" " + text("label")).close("span").close("a").close("dd");
        }
        html.close("div");
    }
}
