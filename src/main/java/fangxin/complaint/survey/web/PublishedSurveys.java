package fangxin.complaint.survey.web;

import fangxin.complaint.survey.PublicSurveyService;
import fangxin.complaint.survey.SurveyView.SurveyForm;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Reader of satisfaction surveys, with the result of those that are over, for the public page and the REST resource,
 * from copies until the next change and while the database is away.
 */
@ApplicationScoped
public class PublishedSurveys {
    @Inject
    PublicSurveyService service;

    @Inject
    PublicCopies copies;

    SurveyForm survey(String number) {
        return copies.read("survey/" + number, survey -> 1, () -> service.survey(number));
    }
}
