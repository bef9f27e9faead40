package fangxin.complaint.survey.web;

import fangxin.complaint.survey.PublicSurveyService;
import fangxin.complaint.survey.SurveyAnswerInput;
import fangxin.complaint.survey.SurveyView.SurveyForm;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource by which anyone reads and answers a satisfaction survey, and reads its result once it is over. */
@Path("survey-forms/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class SurveyFormResource {
    @Inject
    PublicSurveyService service;

    @Inject
    PublishedSurveys published;

    @Inject
    SurveyAnswerLimit limit;

    @Context
    HttpServletRequest request;

    @GET
    @Operation(summary = "Questions of an open satisfaction survey, or the aggregated result of one that is over")
    public SurveyForm survey(@PathParam("number") String number) {
        return published.survey(number);
    }

    @POST
    @Path("answers")
    @Operation(summary = "Answer an open satisfaction survey, once per device and day")
    public SurveyForm answer(@PathParam("number") String number, @NotNull SurveyAnswerInput input) {
        limit.count(request, () -> service.answer(number, input, SurveyAnswerLimit.deviceOfClient(request)));
        return published.survey(number);
    }
}
