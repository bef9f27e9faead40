package fangxin.platform.web.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Facts as pairs of name and value. */
@FacesComponent("fangxin.Rows")
public class Rows extends Markup {

    @Override
    void open(Html html) throws IOException {
        html.open("dl", "rows");
    }

    @Override
    void close(Html html) throws IOException {
        html.close("dl");
    }
}
