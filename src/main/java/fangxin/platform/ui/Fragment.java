package fangxin.platform.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Component of {@code ui:fragment} that evaluates its condition once while a page is rendered. The component of Faces
 * evaluates it four times, in encodeAll, encodeBegin, encodeChildren and encodeEnd, and publishes an event that no page
 * listens to.
 */
public class Fragment extends UIComponentBase {
    @Override
    public String getFamily() {
        return "facelets";
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (isRendered()) {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
        }
    }
}
