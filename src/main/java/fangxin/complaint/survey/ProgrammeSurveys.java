package fangxin.complaint.survey;

import fangxin.organization.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reader for other features that sums, by office, the satisfied answers and all answers to the overall question in the
 * surveys of the programme that were over in a year.
 */
@ApplicationScoped
public class ProgrammeSurveys {
    /** Answers with 4 or 5 points among all to the overall questions. */
    public record SatisfiedAnswers(long satisfied, long answers) {
        SatisfiedAnswers plus(SatisfiedAnswers other) {
            return new SatisfiedAnswers(satisfied + other.satisfied, answers + other.answers);
        }
    }

    @Inject
    SurveyRepository surveys;

    @Inject
    SurveyResults results;

    @Inject
    BusinessClock businessClock;

    /**
     * Returns by office code the answers of surveys that are over and whose last day is in the year; omits those with
     * too few answers.
     */
    public Map<String, SatisfiedAnswers> ofYear(int year) {
        Map<String, SatisfiedAnswers> found = new TreeMap<>();
        surveys.ofProgramme(year, businessClock.now().today())
                .forEach(survey -> results.of(survey).questions().stream()
                        .filter(question -> question.hasFigures()
                                && question.code()
                                        .equals(results.termsOf(survey).overall()))
                        .forEach(question ->
                                found.merge(survey.owner(), counted(question.distribution()), SatisfiedAnswers::plus)));
        return found;
    }

    private static SatisfiedAnswers counted(List<Integer> distribution) {
        return new SatisfiedAnswers(
                distribution.get(3) + distribution.get(4),
                distribution.stream().mapToInt(Integer::intValue).sum());
    }
}
