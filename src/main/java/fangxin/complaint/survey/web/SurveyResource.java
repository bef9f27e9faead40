package fangxin.complaint.survey.web;

import fangxin.complaint.survey.SurveyInput;
import fangxin.complaint.survey.SurveyPaperInput;
import fangxin.complaint.survey.SurveyReasonInput;
import fangxin.complaint.survey.SurveyService;
import fangxin.complaint.survey.SurveyVersionInput;
import fangxin.complaint.survey.SurveyView;
import fangxin.complaint.survey.SurveyView.SurveyDetails;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the satisfaction surveys of an office: lists, reads, creates and closes them, and enters and
 * withdraws counted answers on paper.
 */
@Path("surveys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class SurveyResource {
    @Inject
    SurveyService service;

    @GET
    @Operation(summary = "Satisfaction surveys that the caller reads, the newest first")
    public List<SurveyView> surveys() {
        return service.surveys();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One satisfaction survey with its aggregated result and the masked words")
    public SurveyDetails survey(@PathParam("number") String number) {
        return service.survey(number);
    }

    @POST
    @Operation(summary = "Create a satisfaction survey with the questions of the terms in force")
    public SurveyDetails create(@NotNull SurveyInput input) {
        return service.create(input);
    }

    @POST
    @Path("{number}/closing")
    @Operation(summary = "Close a satisfaction survey before its last day")
    public SurveyDetails close(@PathParam("number") String number, @NotNull SurveyVersionInput input) {
        return service.close(number, input);
    }

    @POST
    @Path("{number}/papers")
    @Operation(summary = "Enter counted answers on paper")
    public SurveyDetails enterPaper(@PathParam("number") String number, @NotNull SurveyPaperInput input) {
        return service.enterPaper(number, input);
    }

    @POST
    @Path("{number}/papers/{seq}/withdrawal")
    @Operation(summary = "Withdraw a batch of answers on paper with a reason")
    public SurveyDetails withdrawPaper(
            @PathParam("number") String number, @PathParam("seq") int seq, @NotNull SurveyReasonInput input) {
        return service.withdrawPaper(number, seq, input);
    }
}
