package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.CommitmentDecisionInput;
import fangxin.commitment.pledge.CommitmentParty;
import fangxin.commitment.pledge.CommitmentReviewService;
import fangxin.commitment.pledge.CommitmentStep;
import fangxin.commitment.pledge.CommitmentVersionInput;
import fangxin.commitment.pledge.CommitmentView;
import fangxin.commitment.pledge.StarAwardInput;
import fangxin.commitment.pledge.StarAwardInput.StarConditionInput;
import fangxin.common.LocalizedText;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page of one commitment for its offices, with pledge and history: the county office confirms, returns or refuses the
 * pledge and awards stars there, the association confirms it or sends it back.
 */
@Named
@ViewScoped
public class CommitmentPage implements Serializable {
    @Inject
    CommitmentReviewService service;

    @Inject
    transient BusinessClock businessClock;

    private String number;
    private CommitmentView commitment;
    private String reason;
    private Integer stars;
    private LocalDate starsClosedUntil;
    private transient Map<String, List<LocalizedText>> contradictions;
    private final Map<String, String> evidence = new HashMap<>();

    public void load() {
        commitment = service.commitment(number);
        starsClosedUntil = opens("AWARD_STARS") ? service.starsClosedUntil(number) : null;
    }

    public String confirm() {
        return done("CONFIRM", service.confirm(number, shown()));
    }

    public String confirmAsAssociation() {
        return done("CONFIRM_AS_ASSOCIATION", service.confirmAsAssociation(number, shown()));
    }

    public String sendBack() {
        return done("SEND_BACK", service.sendBack(number, decision()));
    }

    public String returnForCorrection() {
        return done("RETURN", service.returnForCorrection(number, decision()));
    }

    public String refuse() {
        return done("REFUSE", service.refuse(number, decision()));
    }

    /** Confirms the conditions whose evidence was stated, and awards the stars. */
    public String awardStars() {
        List<StarConditionInput> gates = commitment.conditions().gates().stream()
                .filter(gate -> !gate.confirmed())
                .filter(gate -> evidence.get(gate.code()) != null
                        && !evidence.get(gate.code()).isBlank())
                .map(gate -> new StarConditionInput(gate.code(), evidence.get(gate.code())))
                .toList();
        return done(
                "AWARD_STARS",
                service.awardStars(number, new StarAwardInput(commitment.version(), stars == null ? 0 : stars, gates)));
    }

    private CommitmentVersionInput shown() {
        return new CommitmentVersionInput(commitment.version());
    }

    private CommitmentDecisionInput decision() {
        return new CommitmentDecisionInput(commitment.version(), reason);
    }

    private String done(String step, CommitmentView now) {
        PageFunctions.addFlashMessage("pledge.done." + step, now.subject().signName(), now.number());
        return "/work/commitment.xhtml?faces-redirect=true&number=" + number;
    }

    /** Returns the facts in records that contradict a condition of stars; read once, while stars can be awarded. */
    public List<LocalizedText> against(String gate) {
        if (contradictions == null) {
            contradictions = opens("AWARD_STARS") ? service.contradictions(number) : Map.of();
        }
        return contradictions.getOrDefault(gate, List.of());
    }

    /** Returns the last day on which no more stars are awarded after a star cut; null without one. */
    public LocalDate getStarsClosedUntil() {
        return starsClosedUntil;
    }

    /** Returns whether the reader can take a step now. */
    public boolean opens(String step) {
        return commitment.opens(CommitmentStep.valueOf(step));
    }

    /** Returns the party that acts next, or null. */
    public CommitmentParty getWaitsFor() {
        return commitment.state().waitsFor().orElse(null);
    }

    /** Returns the days left, or null where no limit runs. */
    public Integer getDaysLeft() {
        return businessClock.now().daysLeft(commitment.periods().dueOn());
    }

    /** Returns the entries of the journal, the newest first. */
    public List<CommitmentView.CommitmentEntryView> getHistory() {
        return commitment.journal().reversed();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CommitmentView getCommitment() {
        return commitment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getStars() {
        return stars;
    }

    public void setStars(Integer stars) {
        this.stars = stars;
    }

    public Map<String, String> getEvidence() {
        return evidence;
    }
}
