package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Tag of a text whose dates and numbers stay in one line. */
@FacesComponent("fangxin.UnbrokenText")
public class UnbrokenText extends AbstractTag {

    @Override
    void open(HtmlWriter html) throws IOException {
        html.unbroken(text("value"));
    }

    @Override
    void close(HtmlWriter html) {}
}
