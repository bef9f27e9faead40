package fangxin.platform.web.tags;

import fangxin.platform.web.Look;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A last day, whether it is provisional, and how many working days are left until it. */
@FacesComponent("fangxin.Deadline")
public class Deadline extends Markup {
    private static final int SOON = 2;

    @Override
    void open(Html html) throws IOException {
        if (text("date") == null) {
            return;
        }
        html.text(" ").open("span", "deadline").open("time").with("datetime", value("date")).text(text("date")).close("time");
        if (yes("provisional")) {
            html.text(Look.say("platform.provisional"));
        }
        if (text("left") != null) {
            int days = Integer.parseInt(text("left"));
            html.text(" ");
            Status.write(html, days <= SOON ? "ATTENTION" : "PLAIN", words(days));
        }
        html.close("span").text(" ");
    }

    @Override
    void close(Html html) { }

    private static String words(int left) {
        if (left == 0) {
            return Look.say("platform.dueToday");
        }
        return left > 0 ? Look.say("platform.daysLeft", left) : Look.say("platform.daysOver", -left);
    }
}
