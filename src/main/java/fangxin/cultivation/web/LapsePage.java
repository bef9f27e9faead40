package fangxin.cultivation.web;

import fangxin.candidacy.Step;
import fangxin.cultivation.FirstCheckDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the county office confirms that a candidacy lapses. */
@Named
@ViewScoped
public class LapsePage extends ReasonedPage {
    @Inject
    FirstCheckDesk desk;

    @Override
    Step step() {
        return Step.CONFIRM_LAPSE;
    }

    public String submit() {
        desk.confirmLapse(getReference(), getReason());
        return done("cultivation.done.CONFIRM_LAPSE");
    }
}
