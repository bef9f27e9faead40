package fangxin.authoring.web;

import fangxin.Unknown;
import fangxin.Wording;
import fangxin.application.FormDefinition.Evidence;
import fangxin.authoring.FormDraftDesk;
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
    private String titleZh;
    private String titleEn;
    private String hintZh;
    private String hintEn;
    private int min = 1;
    private int max = 3;
    private String examplesZh;
    private String examplesEn;

    public void open() {
        if (known == null) {
            return;
        }
        Evidence evidence = desk.draft(form).definition().evidence(known).orElseThrow(() -> new Unknown(known));
        code = evidence.code();
        titleZh = evidence.title().zh();
        titleEn = evidence.title().en();
        hintZh = evidence.hint() == null ? null : evidence.hint().zh();
        hintEn = evidence.hint() == null ? null : evidence.hint().en();
        min = evidence.min();
        max = evidence.max();
        examplesZh = evidence.examples() == null ? null : evidence.examples().zh();
        examplesEn = evidence.examples() == null ? null : evidence.examples().en();
    }

    public String save() {
        desk.put(form, new Evidence(code, new Wording(titleZh, titleEn), wording(hintZh, hintEn), min, max,
                wording(examplesZh, examplesEn)));
        Look.tell("authoring.evidence.saved", titleZh);
        return "/admin/form.xhtml?faces-redirect=true&form=" + form;
    }

    public String remove() {
        desk.removeEvidence(form, known);
        Look.tell("authoring.evidence.removed", titleZh);
        return "/admin/form.xhtml?faces-redirect=true&form=" + form;
    }

    private static Wording wording(String zh, String en) {
        return zh == null && en == null ? null : new Wording(zh, en);
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

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getHintZh() {
        return hintZh;
    }

    public void setHintZh(String hintZh) {
        this.hintZh = hintZh;
    }

    public String getHintEn() {
        return hintEn;
    }

    public void setHintEn(String hintEn) {
        this.hintEn = hintEn;
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

    public String getExamplesZh() {
        return examplesZh;
    }

    public void setExamplesZh(String examplesZh) {
        this.examplesZh = examplesZh;
    }

    public String getExamplesEn() {
        return examplesEn;
    }

    public void setExamplesEn(String examplesEn) {
        this.examplesEn = examplesEn;
    }
}
