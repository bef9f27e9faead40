package fangxin.platform.ui.tags;

import fangxin.platform.ui.ConstraintMessage;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tag of the error summary of a page, each error with a link to its field. */
@FacesComponent("fangxin.Errors")
public class Errors extends AbstractTag {

    private record Fault(String field, String sentence) {}

    @Override
    void open(HtmlWriter html) throws IOException {
        Set<Fault> faults = faults(html.context());
        html.open("div").with("id", getClientId(html.context()));
        if (faults.isEmpty()) {
            return;
        }
        html.open("div", "errors").with("role", "alert").with("tabindex", "-1").with("autofocus", "autofocus");
        html.element("h2", null, PageFunctions.message("platform.errors"));
        html.open("ul");
        for (Fault fault : faults) {
            html.open("li");
            if (fault.field() == null) {
                html.text(fault.sentence());
            } else {
                html.open("a")
                        .with("href", "#" + fault.field())
                        .text(fault.sentence())
                        .close("a");
            }
            html.close("li");
        }
        html.close("ul").close("div");
    }

    @Override
    void close(HtmlWriter html) throws IOException {
        html.close("div");
    }

    private static Set<Fault> faults(FacesContext context) {
        Set<Fault> faults = new LinkedHashSet<>();
        Iterator<String> places = context.getClientIdsWithMessages();
        while (places.hasNext()) {
            String place = places.next();
            for (FacesMessage message : context.getMessageList(place)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                    faults.add(new Fault(place == null ? null : focus(context, place), sentence(message)));
                }
            }
        }
        return faults;
    }

    private static String sentence(FacesMessage message) {
        return message instanceof ConstraintMessage ? message.getDetail() : message.getSummary();
    }

    private static String focus(FacesContext context, String clientId) {
        String[] found = {clientId};
        context.getViewRoot()
                .invokeOnComponent(
                        context,
                        clientId,
                        (FacesContext same, UIComponent input) -> found[0] = InputLookup.focus(same, input));
        return found[0];
    }
}
