package fangxin.platform.ui.tags;

import fangxin.common.RuleViolation.Violation;
import fangxin.platform.ui.ConstraintMessage;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import org.primefaces.component.api.InputHolder;

/**
 * Tag of a form field that connects label, hint, input and message for screen readers, and refuses a value outside the
 * {@link InputBounds} of its input, which is shown again as it was sent. A text area states no length to the browser,
 * which would cut a pasted text without a word.
 */
@FacesComponent("fangxin.Field")
public class Field extends AbstractTag {
    private static final String LENGTH = "maxlength";

    /** The length of a text area, which is not written while the field is open; null for any other input. */
    private transient Object length;

    @Override
    public void processDecodes(FacesContext context) {
        UIComponent input = input();
        if (input != null && text("label") != null) {
            input.getAttributes().putIfAbsent("label", text("label"));
        }
        super.processDecodes(context);
    }

    @Override
    public void processValidators(FacesContext context) {
        Object submitted = input() instanceof UIInput input ? input.getSubmittedValue() : null;
        super.processValidators(context);
        if (isRendered()
                && input() instanceof UIInput input
                && input.isRendered()
                && input.isValid()
                && input.isLocalValueSet()) {
            InputBounds.of(input)
                    .violation(input.getLocalValue())
                    .ifPresent(violation -> refuse(context, input, submitted, violation));
        }
    }

    /** Refuses a value as a validator does: the input keeps the submitted value, which is shown again. */
    private static void refuse(FacesContext context, UIInput input, Object submitted, Violation violation) {
        context.addMessage(input.getClientId(context), ConstraintMessage.of(violation, input));
        input.resetValue();
        input.setSubmittedValue(submitted);
        input.setValid(false);
        context.validationFailed();
        context.renderResponse();
    }

    @Override
    void open(HtmlWriter html) throws IOException {
        FacesContext context = html.context();
        UIComponent input = input();
        String id = input == null ? text("for") : input.getClientId(context);
        List<FacesMessage> faults = id == null ? List.of() : context.getMessageList(id);
        boolean group = isGroup(input);
        boolean check = input instanceof UISelectBoolean;
        if (input != null) {
            describe(input, id, !faults.isEmpty());
        }
        if (input instanceof HtmlInputTextarea) {
            length = input.getPassThroughAttributes().remove(LENGTH);
        }
        html.open(group ? "fieldset" : "div", "field" + (check ? " check" : "") + (faults.isEmpty() ? "" : " invalid"));
        if (group) {
            html.with("aria-describedby", description(id, !faults.isEmpty()));
        }
        if (!check) {
            label(html, input, id, group);
            before(html, id, faults);
        }
    }

    @Override
    void close(HtmlWriter html) throws IOException {
        UIComponent input = input();
        boolean group = isGroup(input);
        if (length != null) {
            input.getPassThroughAttributes().put(LENGTH, length);
            length = null;
        }
        if (input instanceof UISelectBoolean) {
            String id = input.getClientId(html.context());
            label(html, input, id, false);
            before(html, id, html.context().getMessageList(id));
        }
        html.close(group ? "fieldset" : "div");
    }

    /**
     * Returns whether the input is a group: several boxes or radio buttons, or an input without an element that a label
     * can name.
     */
    private boolean isGroup(UIComponent input) {
        return yes("group") || (input != null && InputLookup.isGroup(input));
    }

    private UIComponent input() {
        return text("for") == null ? null : InputLookup.find(this, text("for"));
    }

    private void label(HtmlWriter html, UIComponent input, String id, boolean group) throws IOException {
        if (text("label") == null) {
            return;
        }
        html.open(group ? "legend" : "label", "label");
        if (!group) {
            html.with("for", input == null ? id : InputLookup.focus(html.context(), input));
        }
        html.text(text("label"));
        if (value("required") != null && !yes("required")) {
            html.text(" ").element("span", "optional", PageFunctions.message("platform.optional"));
        }
        html.close(group ? "legend" : "label");
    }

    private void before(HtmlWriter html, String id, List<FacesMessage> faults) throws IOException {
        if (text("hint") != null) {
            html.open("p", "hint").with("id", id + "-hint").text(text("hint")).close("p");
        }
        if (!faults.isEmpty()) {
            html.open("div", "error").with("id", id + "-error");
            for (FacesMessage fault : faults) {
                html.open("p")
                        .element("span", "visually-hidden", PageFunctions.message("platform.error"))
                        .text(fault.getSummary())
                        .close("p");
            }
            html.close("div");
        }
    }

    private void describe(UIComponent input, String id, boolean faulty) {
        var attributes = input.getPassThroughAttributes();
        String description = description(id, faulty);
        if (InputLookup.isGroup(input)) {
            input.getAttributes().putIfAbsent("layout", "list");
            return;
        }
        put(attributes, "aria-describedby", description);
        if (!(input instanceof InputHolder)) {
            put(attributes, "aria-invalid", faulty ? "true" : null);
            put(attributes, "aria-required", yes("required") ? "true" : null);
        }
    }

    private String description(String id, boolean faulty) {
        String description = (text("hint") == null ? "" : id + "-hint ") + (faulty ? id + "-error" : "");
        return description.isBlank() ? null : description.strip();
    }

    private static void put(java.util.Map<String, Object> attributes, String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }
}
