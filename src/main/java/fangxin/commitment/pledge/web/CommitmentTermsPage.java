package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.CommitmentGuarantees;
import fangxin.commitment.pledge.CommitmentMonths;
import fangxin.commitment.pledge.CommitmentTerms;
import fangxin.commitment.pledge.CommitmentTermsInput;
import fangxin.commitment.pledge.CommitmentTermsService;
import fangxin.commitment.pledge.CommitmentTermsService.CommitmentTermsView;
import fangxin.commitment.pledge.PledgeConditions;
import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.ui.LocalizedInput;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Page with the terms of the track of commitment, on which an officer of the city's office changes limits, guarantees,
 * promises and conditions of stars.
 */
@Named
@ViewScoped
public class CommitmentTermsPage implements Serializable {
    @Inject
    CommitmentTermsService service;

    private transient CommitmentTermsView view;
    private int issue;
    private Integer confirmation;
    private Integer association;
    private Integer correction;
    private Integer publicPeriod;
    private Integer observation;
    private Integer validYears;
    private Integer penaltyFreeYears;
    private Integer renewal;
    private Integer transition;
    private Integer climb;
    private Integer rejoin;
    private LocalizedInput namingBody = new LocalizedInput();
    private LocalizedInput quality = new LocalizedInput();
    private LocalizedInput honesty = new LocalizedInput();
    private LocalizedInput rights = new LocalizedInput();
    private LocalizedInput consent = new LocalizedInput();
    private String types;
    private String promises;
    private String gates;

    public void load() {
        issue = getView().issue();
        CommitmentTerms terms = view.terms();
        confirmation = terms.confirmation().value();
        association = terms.association().value();
        correction = terms.correction().value();
        publicPeriod = terms.publicPeriod().value();
        observation = terms.months().observation();
        validYears = terms.validYears();
        penaltyFreeYears =
                terms.conditions() == null ? null : terms.conditions().penaltyFreeYears();
        renewal = terms.months().renewal();
        transition = terms.months().ofTransition();
        climb = terms.months().ofClimb();
        rejoin = terms.months().rejoin();
        namingBody = new LocalizedInput(terms.namingBody());
        quality = new LocalizedInput(terms.guarantees().quality());
        honesty = new LocalizedInput(terms.guarantees().honesty());
        rights = new LocalizedInput(terms.guarantees().rights());
        consent = terms.consent() == null ? new LocalizedInput() : new LocalizedInput(terms.consent());
        types = String.join("\n", terms.types());
        promises = CommitmentTermsLines.ofPromises(terms.promises());
        gates = CommitmentTermsLines.ofGates(terms.gates());
    }

    public String save() {
        CommitmentTerms before = getView().terms();
        service.change(new CommitmentTermsInput(
                issue,
                new CommitmentTerms(
                        changed(before.confirmation(), confirmation),
                        changed(before.association(), association),
                        changed(before.correction(), correction),
                        changed(before.publicPeriod(), publicPeriod),
                        new CommitmentMonths(number(observation), number(renewal), transition, number(rejoin), climb),
                        number(validYears),
                        namingBody.read(),
                        new CommitmentGuarantees(quality.read(), honesty.read(), rights.read()),
                        CommitmentTermsLines.types(types),
                        CommitmentTermsLines.promises(promises),
                        CommitmentTermsLines.gates(gates),
                        new PledgeConditions(consent.read(), number(penaltyFreeYears)))));
        PageFunctions.addFlashMessage("pledge.done.terms");
        return "/work/commitment_terms.xhtml?faces-redirect=true";
    }

    private static TimeLimit changed(TimeLimit before, Integer value) {
        return new TimeLimit(number(value), before.unit(), before.source());
    }

    /** Returns a typed number, or 0, which the terms refuse, for an empty field. */
    private static int number(Integer typed) {
        return typed == null ? 0 : typed;
    }

    public CommitmentTermsView getView() {
        if (view == null) {
            view = service.terms();
        }
        return view;
    }

    public LocalizedInput getConsent() {
        return consent;
    }

    public Integer getPenaltyFreeYears() {
        return penaltyFreeYears;
    }

    public void setPenaltyFreeYears(Integer penaltyFreeYears) {
        this.penaltyFreeYears = penaltyFreeYears;
    }

    public Integer getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(Integer confirmation) {
        this.confirmation = confirmation;
    }

    public Integer getAssociation() {
        return association;
    }

    public void setAssociation(Integer association) {
        this.association = association;
    }

    public Integer getCorrection() {
        return correction;
    }

    public void setCorrection(Integer correction) {
        this.correction = correction;
    }

    public Integer getPublicPeriod() {
        return publicPeriod;
    }

    public void setPublicPeriod(Integer publicPeriod) {
        this.publicPeriod = publicPeriod;
    }

    public Integer getObservation() {
        return observation;
    }

    public void setObservation(Integer observation) {
        this.observation = observation;
    }

    public Integer getValidYears() {
        return validYears;
    }

    public void setValidYears(Integer validYears) {
        this.validYears = validYears;
    }

    public Integer getRenewal() {
        return renewal;
    }

    public void setRenewal(Integer renewal) {
        this.renewal = renewal;
    }

    public Integer getClimb() {
        return climb;
    }

    public void setClimb(Integer climb) {
        this.climb = climb;
    }

    public Integer getTransition() {
        return transition;
    }

    public void setTransition(Integer transition) {
        this.transition = transition;
    }

    public Integer getRejoin() {
        return rejoin;
    }

    public void setRejoin(Integer rejoin) {
        this.rejoin = rejoin;
    }

    public LocalizedInput getNamingBody() {
        return namingBody;
    }

    public LocalizedInput getQuality() {
        return quality;
    }

    public LocalizedInput getHonesty() {
        return honesty;
    }

    public LocalizedInput getRights() {
        return rights;
    }

    public String getTypes() {
        return types;
    }

    public void setTypes(String types) {
        this.types = types;
    }

    public String getPromises() {
        return promises;
    }

    public void setPromises(String promises) {
        this.promises = promises;
    }

    public String getGates() {
        return gates;
    }

    public void setGates(String gates) {
        this.gates = gates;
    }
}
