package fangxin.rating.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.rating.RatingCorrectionDecisionInput;
import fangxin.rating.RatingCorrectionOutcome;
import fangxin.rating.RatingService;
import fangxin.rating.SocialDutyDecisionInput;
import fangxin.rating.SocialDutyInput;
import fangxin.rating.SocialDutyService;
import fangxin.rating.TitleRatingView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Page of the rating of one title for its office: arithmetic, inputs that are not public yet, corrections to answer,
 * and social duties to record and to confirm.
 */
@Named
@ViewScoped
public class TitleRatingPage implements Serializable {
    @Inject
    RatingService service;

    @Inject
    SocialDutyService duties;

    private String number;
    private TitleRatingView rating;
    private String reason;
    private String refusal;
    private LocalDate doneOn;
    private String description;
    private transient Part proof;

    public void load() {
        rating = service.rating(number);
    }

    public String grant(String correction) {
        return answer(correction, RatingCorrectionOutcome.GRANTED);
    }

    public String refuse(String correction) {
        return answer(correction, RatingCorrectionOutcome.REFUSED);
    }

    private String answer(String correction, RatingCorrectionOutcome outcome) {
        service.decide(correction, new RatingCorrectionDecisionInput(outcome, reason));
        return done("rating.done." + outcome);
    }

    /** Records a duty together with its proof, which is required. */
    public String record() {
        SocialDutyInput input = new SocialDutyInput(doneOn, description);
        if (UploadedFiles.store(proof, (name, content) -> duties.recordWithProof(number, input, name, content))
                .isEmpty()) {
            duties.recordWithProof(number, input, null, null);
        }
        return done("rating.done.recorded");
    }

    public String confirmDuty(String duty) {
        duties.decide(duty, new SocialDutyDecisionInput(true, null));
        return done("rating.done.confirmed");
    }

    public String refuseDuty(String duty) {
        duties.decide(duty, new SocialDutyDecisionInput(false, refusal));
        return done("rating.done.refused");
    }

    private String done(String key) {
        PageFunctions.addFlashMessage(key, rating.signName());
        return "/work/title_rating.xhtml?faces-redirect=true&number=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public TitleRatingView getRating() {
        return rating;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part proof) {
        this.proof = proof;
    }
}
