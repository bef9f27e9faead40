package fangxin.membership.web;

import fangxin.membership.ShortfallService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page with the list of an office's shortfalls below binding shares. */
@Named
@RequestScoped
public class ShortfallsPage {
    @Inject
    ShortfallService service;

    private List<ShortfallService.ShortfallQuestion> questions;

    public List<ShortfallService.ShortfallQuestion> getQuestions() {
        if (questions == null) {
            questions = service.questions();
        }
        return questions;
    }
}
