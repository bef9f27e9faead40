package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/**
 * Tag of a text whose dates and numbers stay in one line; so do, in a heading, the parts that a dot separates, where
 * they fit.
 */
@FacesComponent("fangxin.UnbrokenText")
public class UnbrokenText extends AbstractTag {
    private static final String DOT = " · ";

    @Override
    void open(HtmlWriter html) throws IOException {
        String value = text("value");
        String[] parts = value == null ? new String[0] : value.split(DOT);
        if (parts.length < 2) {
            html.unbroken(value);
            return;
        }
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            html.open("span", "part")
                    .unbroken(last ? parts[i] : parts[i] + " ·")
                    .close("span")
                    .text(last ? null : " ");
        }
    }

    @Override
    void close(HtmlWriter html) {}
}
