package fangxin.complaint.survey;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.complaint.survey.SurveyView.SurveyForm;
import fangxin.organization.calendar.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Service boundary by which anyone reads and answers an open satisfaction survey, once per device and day, and reads
 * the aggregated result of one that is over.
 */
@Stateless
@PermitAll
public class PublicSurveyService {
    @Inject
    SurveyRepository surveys;

    @Inject
    SurveyResults results;

    @Inject
    BusinessClock businessClock;

    public SurveyForm survey(String number) {
        Survey survey = surveys.byNumber(number);
        SurveyState state = survey.state(businessClock.now().today());
        return new SurveyForm(
                survey.number(),
                survey.scope(),
                state,
                survey.name(),
                survey.opensOn(),
                survey.lastDay(),
                results.termsOf(survey).questions(),
                state == SurveyState.OVER ? results.of(survey) : null);
    }

    /**
     * Stores an answer. The same answer of a device again is one answer; another one on the same day is refused.
     *
     * @param device what distinguishes the device from others; it is stored as a hash for this survey and day
     */
    public void answer(String number, SurveyAnswerInput input, String device) {
        Survey survey = surveys.find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
        LocalDate today = businessClock.now().today();
        SurveyTerms terms = results.termsOf(survey);
        input.check(terms);
        String hash = DeviceHash.of(number, today, device);
        Optional<SurveyAnswer> before = surveys.answer(number, hash);
        if (before.isPresent()) {
            if (before.get().isSame(input, terms.questions())) {
                return;
            }
            throw RuleViolation.conflict("survey.answered");
        }
        survey.requireOpen(today);
        surveys.add(new SurveyAnswer(number, hash, input, terms.questions(), today));
    }
}
