package fangxin.complaint.survey;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definition of the satisfaction surveys of offices as the table of their page and as a list export, and of the result
 * of one survey as an export with a row for each question.
 */
@ApplicationScoped
class SurveyExports {
    @Inject
    SurveyService service;

    @Produces
    ListTable<SurveyView> surveyTable() {
        return ListTable.<SurveyView>of(
                        "surveys",
                        "survey.list",
                        (filters, slice) -> service.surveys(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("name", "survey.subject", SurveyView::name)
                .sorted()
                .searched("q")
                .column("number", "survey.number", SurveyView::number)
                .sorted()
                .optional()
                .labelColumn("scope", "survey.scope", "survey.surveyscope.", SurveyView::scope)
                .sorted()
                .filtered("scope", () -> FilterOption.of(SurveyScope.values(), "survey.surveyscope."))
                .labelColumn("state", "survey.state", "survey.surveystate.", SurveyView::state)
                .column("opens", "survey.opensOn", SurveyView::opensOn)
                .sorted()
                .column("closes", "survey.closesOn", SurveyView::closesOn)
                .sorted()
                .column("office", "survey.office", SurveyView::office)
                .sorted()
                .optional();
    }

    private static SurveyFilter filter(ListExport.ListFilters filters) {
        return new SurveyFilter(filters.text("q"), filters.constant(SurveyScope.class, "scope"));
    }

    /** Returns the figures of one survey, a row for each question. */
    @Produces
    ListExport<SurveyResult.QuestionResult> result() {
        return ListExport.<SurveyResult.QuestionResult>of(
                        "survey-result",
                        "survey.result",
                        filters -> service.survey(filters.text("number")).result().questions().stream())
                .column("survey.question", SurveyResult.QuestionResult::text)
                .column("survey.answers", SurveyResult.QuestionResult::answers)
                .column("survey.mean", SurveyResult.QuestionResult::mean)
                .column("survey.share", SurveyResult.QuestionResult::share)
                .column("survey.margin", SurveyResult.QuestionResult::margin)
                .column("survey.points.5", question -> points(question, 5))
                .column("survey.points.4", question -> points(question, 4))
                .column("survey.points.3", question -> points(question, 3))
                .column("survey.points.2", question -> points(question, 2))
                .column("survey.points.1", question -> points(question, 1));
    }

    private static Integer points(SurveyResult.QuestionResult question, int points) {
        return question.hasFigures() ? question.distribution().get(points - 1) : null;
    }

    @Produces
    ListExport<SurveyView> surveys() {
        return surveyTable().export();
    }
}
