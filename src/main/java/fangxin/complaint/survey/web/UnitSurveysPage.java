package fangxin.complaint.survey.web;

import fangxin.complaint.survey.SurveyService;
import fangxin.complaint.survey.SurveyView.UnitSurvey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Faces bean of the page of a title for offices that lists the satisfaction surveys of the unit with their share of
 * satisfied answers, as evidence for its criteria.
 */
@Named
@RequestScoped
public class UnitSurveysPage {
    @Inject
    SurveyService service;

    private final Map<String, List<UnitSurvey>> read = new HashMap<>();

    /** Returns the surveys of a unit, read once for a page. */
    public List<UnitSurvey> of(String title) {
        return read.computeIfAbsent(title, service::ofTitle);
    }
}
