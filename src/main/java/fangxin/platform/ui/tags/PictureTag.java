package fangxin.platform.ui.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Tag that shows a stored picture, loaded in full, with a link to it. */
@FacesComponent("fangxin.Picture")
public class PictureTag extends AbstractTag {

    @Override
    void open(HtmlWriter html) throws IOException {
        String id = text("file");
        if (id == null) {
            return;
        }
        String address = getFacesContext().getExternalContext().getRequestContextPath() + "/files/" + id;
        html.open("a", "photo")
                .with("href", address)
                .open("img")
                .with("src", address)
                .with("alt", text("alt") == null ? "" : text("alt"))
                .with("loading", "lazy")
                .close("img")
                .close("a");
    }

    @Override
    void close(HtmlWriter html) {}
}
