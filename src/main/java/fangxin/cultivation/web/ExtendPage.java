package fangxin.cultivation.web;

import fangxin.candidacy.Step;
import fangxin.cultivation.FirstCheckDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the county office gives a merchant more time. */
@Named
@ViewScoped
public class ExtendPage extends ReasonedPage {
    @Inject
    FirstCheckDesk desk;

    @Override
    Step step() {
        return Step.EXTEND;
    }

    public String submit() {
        desk.extend(getReference(), getReason());
        return done("cultivation.done.EXTEND");
    }
}
