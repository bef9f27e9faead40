package fangxin.supervision.draw.web;

import fangxin.platform.config.ApplicationClock;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.draw.DrawPlanView;
import fangxin.supervision.draw.DrawReasonInput;
import fangxin.supervision.draw.DrawReplacementInput;
import fangxin.supervision.draw.DrawState;
import fangxin.supervision.draw.DrawStep;
import fangxin.supervision.draw.DrawVersionInput;
import fangxin.supervision.draw.RandomDrawService;
import fangxin.supervision.draw.RandomDrawView;
import fangxin.supervision.draw.RandomnessConfirmationInput;
import fangxin.supervision.draw.RandomnessInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Page of one random draw of an office with preview, plan and journal, on which an officer freezes the list, enters
 * randomness, replaces a unit, states that no value can be had or abandons the draw, and the second officer draws or
 * refuses the randomness.
 */
@Named
@ViewScoped
public class RandomDrawPage implements Serializable {
    @Inject
    RandomDrawService service;

    private String number;
    private RandomDrawView draw;
    private DrawPlanView plan;
    private String value;
    private String source;
    private LocalDateTime originatedAt;
    private String reason;
    private String unit;
    private transient Part proof;

    public void load() {
        draw = service.draw(number);
        plan = draw.published().state() == DrawState.DRAWN ? service.plan(number) : null;
        source = draw.frame().source();
    }

    public String freeze() {
        draw = service.freeze(number, new DrawVersionInput(draw.version()));
        return done(DrawStep.FREEZE);
    }

    public String enterRandomness() {
        draw = service.enterRandomness(
                number,
                new RandomnessInput(
                        draw.version(),
                        value,
                        source,
                        originatedAt == null
                                ? null
                                : originatedAt.atZone(ApplicationClock.CHINA).toInstant()));
        return done(DrawStep.ENTER_RANDOMNESS);
    }

    public String refuseRandomness() {
        draw = service.refuseRandomness(number, new DrawReasonInput(draw.version(), reason));
        return done(DrawStep.REFUSE_RANDOMNESS);
    }

    public String makeDraw() {
        draw = service.draw(number, new RandomnessConfirmationInput(draw.version(), value));
        return done(DrawStep.DRAW);
    }

    public String replace() {
        DrawReplacementInput input = new DrawReplacementInput(draw.version(), unit, reason, null);
        draw = UploadedFiles.isChosen(proof)
                ? UploadedFiles.read(proof, (name, content) -> service.replace(number, input, name, content))
                : service.replace(number, input);
        return done(DrawStep.REPLACE);
    }

    public String stateNoValue() {
        draw = service.stateNoValue(number, new DrawReasonInput(draw.version(), reason));
        return done(DrawStep.STATE_NO_VALUE);
    }

    public String abandon() {
        draw = service.abandon(number, new DrawReasonInput(draw.version(), reason));
        return done(DrawStep.ABANDON);
    }

    private String done(DrawStep step) {
        PageFunctions.addFlashMessage("draw.done." + step, draw.published().name());
        return "/work/random_draw.xhtml?faces-redirect=true&number=" + number;
    }

    /** Returns whether the reader can take a step now. */
    public boolean opens(String step) {
        return draw.opens(DrawStep.valueOf(step));
    }

    /** Returns the steps of the journal, the newest first. */
    public List<RandomDrawView.DrawEntryView> getHistory() {
        return draw.journal().reversed();
    }

    public RandomDrawView getDraw() {
        return draw;
    }

    /** Returns the plan of re-checks; null before the draw. */
    public DrawPlanView getPlan() {
        return plan;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDateTime getOriginatedAt() {
        return originatedAt;
    }

    public void setOriginatedAt(LocalDateTime originatedAt) {
        this.originatedAt = originatedAt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part proof) {
        this.proof = proof;
    }
}
