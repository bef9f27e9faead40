package fangxin.platform.ui.tags;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import org.primefaces.component.api.InputHolder;

/**
 * Functions that find the input of a component in the page, the id that its label must name, and whether it is a group
 * of boxes or radio buttons.
 */
final class InputLookup {
    private InputLookup() {}

    /** Returns the id that a label or a link must name. */
    static String focus(FacesContext context, UIComponent input) {
        if (input instanceof InputHolder holder) {
            return holder.getInputClientId();
        }
        return input.getClientId(context) + (isGroup(input) ? ":0" : "");
    }

    /** Returns whether an input consists of several radio buttons or check boxes under one label. */
    static boolean isGroup(UIComponent input) {
        return (input instanceof UISelectOne && "jakarta.faces.Radio".equals(input.getRendererType()))
                || (input instanceof UISelectMany && "jakarta.faces.Checkbox".equals(input.getRendererType()));
    }

    static UIComponent find(UIComponent under, String id) {
        Iterator<UIComponent> children = under.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            UIComponent found = id.equals(child.getId()) ? child : find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
