package fangxin.platform.ui.tags;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writer of HTML elements; everything but {@link #raw} is escaped. */
final class HtmlWriter {
    private final FacesContext context;
    private final ResponseWriter writer;
    private final UIComponent component;

    HtmlWriter(FacesContext context, UIComponent component) {
        this.context = context;
        this.writer = context.getResponseWriter();
        this.component = component;
    }

    FacesContext context() {
        return context;
    }

    HtmlWriter open(String element, String styleClass) throws IOException {
        writer.startElement(element, component);
        return with("class", styleClass);
    }

    HtmlWriter open(String element) throws IOException {
        return open(element, null);
    }

    HtmlWriter with(String attribute, Object value) throws IOException {
        if (value != null) {
            writer.writeAttribute(attribute, value, null);
        }
        return this;
    }

    HtmlWriter text(Object text) throws IOException {
        if (text != null) {
            writer.writeText(text, null);
        }
        return this;
    }

    /** Writes a text whose dates and numbers stay in one line. */
    HtmlWriter unbroken(String text) throws IOException {
        if (text != null) {
            for (TextPart part : TextPart.of(text)) {
                if (part.unbroken()) {
                    element("span", "nowrap", part.text());
                } else {
                    text(part.text());
                }
            }
        }
        return this;
    }

    HtmlWriter close(String element) throws IOException {
        writer.endElement(element);
        return this;
    }

    HtmlWriter element(String element, String styleClass, Object text) throws IOException {
        return text == null ? this : open(element, styleClass).text(text).close(element);
    }

    HtmlWriter raw(String constant) throws IOException {
        writer.write(constant);
        return this;
    }
}
