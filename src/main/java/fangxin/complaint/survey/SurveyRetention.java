package fangxin.complaint.survey;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the words and of the hashed devices of answers to satisfaction surveys: it finds the surveys that closed
 * before the cutoff, and erases words and devices; the points stay.
 */
@ApplicationScoped
class SurveyRetention implements RetainedPersonalData {
    @Inject
    SurveyRepository surveys;

    @Override
    public String kind() {
        return "SURVEY_ANSWER";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "s.number", "from Survey s where s.closesOn < :before", Map.of("before", cutoff.day()));
    }

    @Override
    public void erase(String number) {
        surveys.eraseWords(number);
    }
}
