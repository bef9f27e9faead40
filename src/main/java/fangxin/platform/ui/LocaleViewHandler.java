package fangxin.platform.ui;

import fangxin.platform.http.RequestLocale;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** View handler that sets the language of the request in every phase; Faces by itself uses that of the browser. */
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
