package fangxin.platform.ui.tags;

import fangxin.platform.ui.PageFunctions;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/**
 * Tag of one task of a task list, with its link, its hint and its state: NOT_STARTED, INCOMPLETE, TO_CORRECT,
 * CORRECTED, DONE, or BLOCKED until others are done.
 */
@FacesComponent("fangxin.Task")
public class Task extends AbstractTag {

    @Override
    void open(HtmlWriter html) throws IOException {
        String state = String.valueOf(value("state"));
        html.open("li", "task").open("div", "what");
        if (text("href") == null || "BLOCKED".equals(state)) {
            html.element("span", "name", text("label"));
        } else {
            html.open("a", "name")
                    .with("href", address("href"))
                    .text(text("label"))
                    .close("a");
        }
        html.element("p", "hint", text("hint"));
    }

    @Override
    void close(HtmlWriter html) throws IOException {
        String state = String.valueOf(value("state"));
        html.close("div");
        Status.write(html, state, PageFunctions.message("platform.task." + state));
        html.close("li");
    }
}
