package fangxin.referral.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.referral.ReferralInput;
import fangxin.referral.ReferralService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Page on which an office chooses the candidacies of a batch and prepares it; the page of the batch sends it. */
@Named
@ViewScoped
public class NewReferralPage implements Serializable {
    @Inject
    ReferralService service;

    private String reference;
    private String round;
    private List<ReferralService.ReferralCandidate> candidates = List.of();
    private List<String> chosen = new ArrayList<>();
    private String recipient;

    /** Loads the candidates. Only the candidacy from whose page the officer comes is chosen already. */
    public void load() {
        round = round == null ? service.roundOf(reference) : round;
        candidates = service.candidates(round);
        candidates.stream()
                .filter(each -> each.isClear() && each.reference().equals(reference))
                .forEach(each -> chosen.add(each.reference()));
    }

    public String prepare() {
        String id = service.prepare(new ReferralInput(round, recipient, chosen));
        PageFunctions.addFlashMessage("referral.done.prepared", chosen.size());
        return "/work/referral.xhtml?faces-redirect=true&id=" + id;
    }

    public List<ReferralService.ReferralCandidate> getCandidates() {
        return candidates;
    }

    public List<ReferralService.ReferralCandidate> getSelectable() {
        return candidates.stream()
                .filter(ReferralService.ReferralCandidate::isClear)
                .toList();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = new ArrayList<>(chosen);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }
}
