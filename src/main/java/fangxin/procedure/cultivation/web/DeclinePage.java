package fangxin.procedure.cultivation.web;

import fangxin.procedure.candidacy.Step;
import fangxin.procedure.cultivation.DeclineInput;
import fangxin.procedure.cultivation.EligibilityRules;
import fangxin.procedure.cultivation.InitialReviewService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Page on which the county office declines an application, with the condition or veto that is the ground, and the
 * reason.
 */
@Named
@ViewScoped
public class DeclinePage extends AbstractStepPage {
    @Inject
    InitialReviewService service;

    private String ground;
    private String reason;

    @Override
    Step step() {
        return Step.DECLINE;
    }

    @Override
    public void load() {
        super.load();
        recalled()
                .map(entry -> service.declined(getReference(), entry.reason()))
                .ifPresent(declined -> {
                    ground = declined.ground();
                    reason = declined.reason();
                });
    }

    public String submit() {
        service.decline(getReference(), new DeclineInput(ground, reason));
        return done("cultivation.done.DECLINE");
    }

    public List<EligibilityRules.EligibilityRule> getGrounds() {
        return service.grounds(getReference());
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
