package fangxin.complaint.urging.web;

import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.urging.UrgingTerms;
import fangxin.complaint.urging.UrgingTermsInput;
import fangxin.complaint.urging.UrgingTermsService;
import fangxin.complaint.urging.UrgingTermsService.UrgingTermsView;
import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** Page on which officers read the terms of urging, and the city's programme office changes them. */
@Named
@ViewScoped
public class UrgingTermsPage implements Serializable {
    @Inject
    UrgingTermsService service;

    private transient UrgingTermsView view;
    private int issue;
    private Integer urge;
    private Integer supervise;
    private Integer repeats;
    private Integer repeatDays;
    private BigDecimal hardAmount;
    private Integer hardDays;
    private transient List<ComplaintCode> tags;
    private List<String> hardTags;
    private String source;

    public void load() {
        UrgingTerms terms = getView().terms();
        issue = view.issue();
        urge = terms.urge().value();
        supervise = terms.supervise().value();
        repeats = terms.repeats();
        repeatDays = terms.repeatDays();
        hardAmount = terms.hardAmount();
        hardDays = terms.hardDays();
        hardTags = terms.hardTags();
        source = terms.source();
    }

    public String save() {
        UrgingTerms before = getView().terms();
        service.replace(new UrgingTermsInput(
                issue,
                new UrgingTerms(
                        limit(urge, before.urge()),
                        limit(supervise, before.supervise()),
                        number(repeats),
                        number(repeatDays),
                        hardAmount,
                        number(hardDays),
                        hardTags,
                        source)));
        PageFunctions.addFlashMessage("urging.terms.saved");
        return "/work/urging_terms.xhtml?faces-redirect=true";
    }

    private static TimeLimit limit(Integer typed, TimeLimit before) {
        return new TimeLimit(number(typed), before.unit(), before.source());
    }

    private static int number(Integer typed) {
        return typed == null ? 0 : typed;
    }

    public UrgingTermsView getView() {
        if (view == null) {
            view = service.terms();
        }
        return view;
    }

    public Integer getUrge() {
        return urge;
    }

    public void setUrge(Integer urge) {
        this.urge = urge;
    }

    public Integer getSupervise() {
        return supervise;
    }

    public void setSupervise(Integer supervise) {
        this.supervise = supervise;
    }

    public Integer getRepeats() {
        return repeats;
    }

    public void setRepeats(Integer repeats) {
        this.repeats = repeats;
    }

    public Integer getRepeatDays() {
        return repeatDays;
    }

    public void setRepeatDays(Integer repeatDays) {
        this.repeatDays = repeatDays;
    }

    public BigDecimal getHardAmount() {
        return hardAmount;
    }

    public void setHardAmount(BigDecimal hardAmount) {
        this.hardAmount = hardAmount;
    }

    public Integer getHardDays() {
        return hardDays;
    }

    public void setHardDays(Integer hardDays) {
        this.hardDays = hardDays;
    }

    /** Returns the tags of complaints to choose from. */
    public List<ComplaintCode> getTags() {
        if (tags == null) {
            tags = service.tags();
        }
        return tags;
    }

    /** Returns the tags that make a case complex. */
    public List<ComplaintCode> getChosenTags() {
        return getTags().stream().filter(tag -> hardTags.contains(tag.code())).toList();
    }

    public List<String> getHardTags() {
        return hardTags;
    }

    public void setHardTags(List<String> hardTags) {
        this.hardTags = hardTags;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
