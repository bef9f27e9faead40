package fangxin.complaint.survey.web;

import fangxin.complaint.survey.SurveyService;
import fangxin.complaint.survey.SurveyView.UnitSurvey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Part of the page of a title for offices: the satisfaction surveys of the unit with their share, as evidence for its criteria. */
@Named
@RequestScoped
public class UnitSurveysPage {
    @Inject
    SurveyService service;

    public List<UnitSurvey> of(String title) {
        return service.ofTitle(title);
    }
}
