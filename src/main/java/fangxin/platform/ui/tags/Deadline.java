package fangxin.platform.ui.tags;

import fangxin.platform.ui.PageFunctions;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/**
 * Tag of a last day: whether it is provisional, how many working days are left or else, with {@code waits}, what waits
 * after it, and, with {@code why}, a link to the page that explains the day.
 */
@FacesComponent("fangxin.Deadline")
public class Deadline extends AbstractTag {
    private static final int SOON = 2;

    @Override
    void open(HtmlWriter html) throws IOException {
        if (text("date") == null) {
            return;
        }
        html.text(" ").open("span", "deadline");
        if (address("why") == null) {
            writeTime(html);
        } else {
            html.open("a", "why").with("href", address("why"));
            writeTime(html);
            html.text(" ")
                    .element("span", "why-words", PageFunctions.message("platform.deadline.why"))
                    .close("a");
        }
        if (yes("provisional")) {
            html.text(PageFunctions.message("platform.provisional"));
        }
        if (text("left") != null) {
            int days = Integer.parseInt(text("left"));
            html.text(" ");
            Status.write(html, days <= SOON ? "ATTENTION" : "PLAIN", words(days));
        } else if (text("waits") != null) {
            html.text(" ");
            Status.write(html, "PLAIN", text("waits"));
        }
        html.close("span").text(" ");
    }

    private void writeTime(HtmlWriter html) throws IOException {
        html.open("time").with("datetime", value("date")).text(text("date")).close("time");
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
