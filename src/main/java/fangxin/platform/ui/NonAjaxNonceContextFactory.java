package fangxin.platform.ui;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Factory of external contexts that add the nonce of the page to a form that is sent without a script: PrimeFaces'
 * script would add it, and PrimeFaces requires it. The page keeps the number itself, so it is taken from there.
 */
public class NonAjaxNonceContextFactory extends ExternalContextFactory {
    private static final String NONCE = "primefaces.nonce";

    public NonAjaxNonceContextFactory(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) throws FacesException {
        return new NonceContext(getWrapped().getExternalContext(context, request, response));
    }

    private static final class NonceContext extends ExternalContextWrapper {
        NonceContext(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            Map<String, String> sent = getWrapped().getRequestParameterMap();
            String nonce =
                    sent.containsKey(NONCE) || sent.containsKey("jakarta.faces.partial.ajax") ? null : nonceOfView();
            if (nonce == null) {
                return sent;
            }
            Map<String, String> complete = new HashMap<>(sent);
            complete.put(NONCE, nonce);
            return complete;
        }

        private static String nonceOfView() {
            FacesContext faces = FacesContext.getCurrentInstance();
            if (faces == null
                    || faces.getViewRoot() == null
                    || faces.getViewRoot().getViewMap(false) == null) {
                return null;
            }
            return (String) faces.getViewRoot().getViewMap(false).get(NONCE);
        }
    }
}
