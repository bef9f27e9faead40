package fangxin.platform.web.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Facts as pairs of name and value; with the class "questions" the names are whole sentences. */
@FacesComponent("fangxin.Rows")
public class Rows extends Markup {

    @Override
    void open(Html html) throws IOException {
        html.open("dl", "rows" + (text("styleClass") == null ? "" : " " + text("styleClass")));
    }

    @Override
    void close(Html html) throws IOException {
        html.close("dl");
    }
}
