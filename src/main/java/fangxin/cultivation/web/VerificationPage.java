package fangxin.cultivation.web;

import fangxin.candidacy.Step;
import fangxin.criteria.Industries.Industry;
import fangxin.cultivation.Facts;
import fangxin.cultivation.VerificationDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where the station enters what it saw at the premises. */
@Named
@ViewScoped
public class VerificationPage extends StepPage {
    @Inject
    VerificationDesk desk;
    private boolean addressRight;
    private boolean signMatches;
    private boolean licenceSeen;
    private String industry;
    private String note;
    private Facts.Proposal proposal;
    private String opinion;

    @Override
    Step step() {
        return Step.VERIFY;
    }

    @Override
    public void open() {
        super.open();
        industry = getView().industry();
    }

    public String submit() {
        desk.verify(getReference(), new Facts(addressRight, signMatches, licenceSeen, industry, note, proposal, opinion,
                keepUploads()));
        return done("cultivation.done.VERIFY");
    }

    public boolean isClassAsked() {
        return desk.asksClass(getReference());
    }

    public List<Industry> getIndustries() {
        return desk.industries();
    }

    public Facts.Proposal[] getProposals() {
        return Facts.Proposal.values();
    }

    public boolean isAddressRight() {
        return addressRight;
    }

    public void setAddressRight(boolean addressRight) {
        this.addressRight = addressRight;
    }

    public boolean isSignMatches() {
        return signMatches;
    }

    public void setSignMatches(boolean signMatches) {
        this.signMatches = signMatches;
    }

    public boolean isLicenceSeen() {
        return licenceSeen;
    }

    public void setLicenceSeen(boolean licenceSeen) {
        this.licenceSeen = licenceSeen;
    }

    public String getIndustry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = industry;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Facts.Proposal getProposal() {
        return proposal;
    }

    public void setProposal(Facts.Proposal proposal) {
        this.proposal = proposal;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
