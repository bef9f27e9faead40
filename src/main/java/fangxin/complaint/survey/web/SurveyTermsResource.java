package fangxin.complaint.survey.web;

import fangxin.complaint.survey.SurveyTermsInput;
import fangxin.complaint.survey.SurveyTermsService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the terms of satisfaction surveys: reads them, or replaces them as a whole. */
@Path("survey-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
public class SurveyTermsResource {
    @Inject
    SurveyTermsService service;

    @GET
    @Operation(summary = "The terms of satisfaction surveys in force, with their issue")
    public SurveyTermsService.SurveyTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Replace the terms of satisfaction surveys")
    public SurveyTermsService.SurveyTermsView replace(@NotNull SurveyTermsInput input) {
        return service.replace(input);
    }
}
