package fangxin.cultivation.web;

import fangxin.candidacy.Step;
import fangxin.cultivation.EligibilityRules;
import fangxin.cultivation.FirstCheckDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where the county office declines, with its reason. */
@Named
@ViewScoped
public class DeclinePage extends StepPage {
    @Inject
    FirstCheckDesk desk;
    private String ground;
    private String reason;

    @Override
    Step step() {
        return Step.DECLINE;
    }

    public String submit() {
        desk.decline(getReference(), ground, reason);
        return done("cultivation.done.DECLINE");
    }

    public List<EligibilityRules.Rule> getGrounds() {
        return desk.grounds(getReference());
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
