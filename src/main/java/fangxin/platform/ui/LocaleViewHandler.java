package fangxin.platform.ui;

import fangxin.platform.http.RequestLocale;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Lets every phase of a request speak the language of its pages; Faces by itself asks the browser alone. */
public class LocaleViewHandler extends ViewHandlerWrapper {
    public LocaleViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return RequestLocale.of(
                (HttpServletRequest) context.getExternalContext().getRequest());
    }
}
