package fangxin.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Faces bean of the display preference of this request: the view, the size of text, the style classes of layouts and
 * pages, and the page to return to after a choice. It has no state: the request injected is that of the caller.
 */
@Named
@ApplicationScoped
public class RequestDisplay {
    private static final List<Integer> SIZES = List.of(1, 2, 3);

    @Inject
    HttpServletRequest request;

    /** Returns whether the view for elderly readers was chosen. */
    public boolean isSenior() {
        return preference().senior();
    }

    public int getSize() {
        return preference().size();
    }

    public List<Integer> getSizes() {
        return SIZES;
    }

    /** Returns the classes of the root element of public pages and those of merchants; null for the standard. */
    public String getStyle() {
        return preference().style();
    }

    /**
     * Returns the class of the root element of officers' pages, which have no view for elderly readers; null for the
     * standard.
     */
    public String getSizeStyle() {
        return preference().sizeStyle();
    }

    /** Returns the address of this page, to which the choice of a display returns. */
    public String getHere() {
        return PageAddress.shown(request);
    }

    private DisplayPreference preference() {
        return DisplayPreference.of(request);
    }
}
