package fangxin.authoring.web;

import fangxin.Unknown;
import fangxin.application.FormDefinition.Evidence;
import fangxin.authoring.FormDraftDesk;
import fangxin.platform.web.InBoth;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One kind of file that a form asks for. */
@Named
@ViewScoped
public class EvidencePage implements Serializable {
    @Inject
    FormDraftDesk desk;
    private String form;
    private String known;
    private String code;
    private InBoth title = new InBoth();
    private InBoth hint = new InBoth();
    private int min = 1;
    private int max = 3;
    private InBoth examples = new InBoth();

    public void open() {
        if (known == null) {
            return;
        }
        Evidence evidence = desk.draft(form).definition().evidence(known).orElseThrow(() -> new Unknown(known));
        code = evidence.code();
        title = new InBoth(evidence.title());
        hint = new InBoth(evidence.hint());
        min = evidence.min();
        max = evidence.max();
        examples = new InBoth(evidence.examples());
    }

    public String save() {
        desk.put(form, new Evidence(code, title.read(), hint.readIfGiven(), min, max,
                examples.readIfGiven()));
        Look.tell("authoring.evidence.saved", Look.in(title.read()));
        return "/admin/form.xhtml?faces-redirect=true&form=" + form;
    }

    public String remove() {
        desk.removeEvidence(form, known);
        Look.tell("authoring.evidence.removed", Look.in(title.read()));
        return "/admin/form.xhtml?faces-redirect=true&form=" + form;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public InBoth getTitle() {
        return title;
    }

    public InBoth getHint() {
        return hint;
    }

    public int getMin() {
        return min;
    }

    public void setMin(int min) {
        this.min = min;
    }

    public int getMax() {
        return max;
    }

    public void setMax(int max) {
        this.max = max;
    }

    public InBoth getExamples() {
        return examples;
    }
}
