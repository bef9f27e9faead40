package fangxin.platform.ui.tags;

import fangxin.platform.ui.PageFunctions;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Tag of a last day: whether it is provisional, and how many working days are left. */
@FacesComponent("fangxin.Deadline")
public class Deadline extends AbstractTag {
    private static final int SOON = 2;

    @Override
    void open(HtmlWriter html) throws IOException {
        if (text("date") == null) {
            return;
        }
        html.text(" ")
                .open("span", "deadline")
                .open("time")
                .with("datetime", value("date"))
                .text(text("date"))
                .close("time");
        if (yes("provisional")) {
            html.text(PageFunctions.message("platform.provisional"));
        }
        if (text("left") != null) {
            int days = Integer.parseInt(text("left"));
            html.text(" ");
            Status.write(html, days <= SOON ? "ATTENTION" : "PLAIN", words(days));
        }
        html.close("span").text(" ");
    }

    @Override
    void close(HtmlWriter html) {}

    private static String words(int left) {
        if (left == 0) {
            return PageFunctions.message("platform.dueToday");
        }
        return left > 0
                ? PageFunctions.message("platform.daysLeft", left)
                : PageFunctions.message("platform.daysOver", -left);
    }
}
