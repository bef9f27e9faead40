package fangxin.complaint.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Reader of the results of satisfaction surveys: counts the answers by the link and on paper together, by the terms of
 * the survey, which it finds too.
 */
@ApplicationScoped
class SurveyResults {
    @Inject
    SurveyRepository surveys;

    @Inject
    SurveyTermsRepository issues;

    SurveyTerms termsOf(Survey survey) {
        return issues.byIssue(survey.termsIssue()).terms();
    }

    SurveyResult of(Survey survey) {
        SurveyTerms terms = termsOf(survey);
        List<SurveyRepository.PointsCount> online = surveys.points(survey.number());
        List<SurveyPaper> papers =
                survey.papers().stream().filter(SurveyPaper::isCounted).toList();
        SurveyCounts counts = online.stream()
                .map(each -> SurveyCounts.of(
                        SurveyAnswer.pointsOf(each.points(), terms.questions()), Math.toIntExact(each.answers())))
                .reduce(SurveyCounts.NONE, SurveyCounts::plus);
        counts = papers.stream().map(SurveyPaper::counts).reduce(counts, SurveyCounts::plus);
        int sheets = papers.stream().mapToInt(SurveyPaper::sheets).sum();
        long answers =
                online.stream().mapToLong(SurveyRepository.PointsCount::answers).sum() + sheets;
        return SurveyCalculator.result(terms, Math.toIntExact(answers), sheets, counts);
    }
}
