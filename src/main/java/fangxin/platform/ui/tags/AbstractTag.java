package fangxin.platform.ui.tags;

import fangxin.platform.ui.PageFunctions;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.temporal.TemporalAccessor;

/**
 * Base class of the Faces components that render the tags of this package. They are components rather than tag files,
 * because the attributes of a tag file are variables that its children see too: a "text" or "title" would hide the
 * bundle or the title of the page.
 */
abstract class AbstractTag extends UIComponentBase {

    @Override
    public String getFamily() {
        return "fangxin";
    }

    @Override
    public final void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            open(new HtmlWriter(context, this));
        }
    }

    @Override
    public final void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            close(new HtmlWriter(context, this));
        }
    }

    /** Writes the markup before the children. */
    abstract void open(HtmlWriter html) throws IOException;

    /** Writes the markup after the children. */
    abstract void close(HtmlWriter html) throws IOException;

    Object value(String attribute) {
        return getAttributes().get(attribute);
    }

    /** Returns the text of an attribute as the page shows it, or null where the attribute is absent. */
    String text(String attribute) {
        Object value = value(attribute);
        String text = value instanceof TemporalAccessor time
                ? time.isSupported(java.time.temporal.ChronoField.HOUR_OF_DAY) || time instanceof java.time.Instant
                        ? PageFunctions.dateTime(time)
                        : PageFunctions.date(time)
                : value == null ? "" : value.toString();
        return text.isBlank() ? null : text;
    }

    boolean yes(String attribute) {
        return Boolean.parseBoolean(String.valueOf(value(attribute)));
    }

    /** Returns an own address with context path and, where it was chosen, language. */
    String address(String attribute) {
        String address = text(attribute);
        if (address == null) {
            return null;
        }
        var external = getFacesContext().getExternalContext();
        return external.encodeResourceURL(
                address.startsWith("/") ? external.getRequestContextPath() + address : address);
    }
}
