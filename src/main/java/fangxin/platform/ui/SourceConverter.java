package fangxin.platform.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * Faces converter of the source of a rule that an officer types: an empty field is a rule that no document sets, which
 * is stored as "default".
 */
@FacesConverter("fangxin.source")
public class SourceConverter implements Converter<String> {
    private static final String NONE = "default";

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null || typed.isBlank() ? NONE : typed.strip();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String source) {
        return source == null || source.equals(NONE) ? "" : source;
    }
}
