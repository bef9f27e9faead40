package fangxin.cultivation.web;

import fangxin.candidacy.Step;
import fangxin.cultivation.RecallDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where an officer takes back the last step of the desk. */
@Named
@ViewScoped
public class RecallPage extends ReasonedPage {
    @Inject
    RecallDesk desk;

    @Override
    Step step() {
        return Step.RECALL;
    }

    public String submit() {
        desk.recall(getReference(), getReason());
        return done("cultivation.done.RECALL");
    }
}
