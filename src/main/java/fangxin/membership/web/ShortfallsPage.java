package fangxin.membership.web;

import fangxin.membership.ShortfallDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Composites that fall short of a binding share. */
@Named
@RequestScoped
public class ShortfallsPage {
    @Inject
    ShortfallDesk desk;
    private List<ShortfallDesk.Question> questions;

    public List<ShortfallDesk.Question> getQuestions() {
        if (questions == null) {
            questions = desk.questions();
        }
        return questions;
    }
}
