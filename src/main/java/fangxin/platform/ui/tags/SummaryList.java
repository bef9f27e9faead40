package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Tag of a list of names and values; with the class "questions" the names are whole sentences. */
@FacesComponent("fangxin.Rows")
public class SummaryList extends AbstractTag {

    @Override
    void open(HtmlWriter html) throws IOException {
        html.open("dl", "rows" + (text("styleClass") == null ? "" : " " + text("styleClass")));
    }

    @Override
    void close(HtmlWriter html) throws IOException {
        html.close("dl");
    }
}
