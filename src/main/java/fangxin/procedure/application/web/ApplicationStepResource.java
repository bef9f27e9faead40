package fangxin.procedure.application.web;

import fangxin.procedure.application.ApplicationCorrection;
import fangxin.procedure.application.ApplicationService;
import fangxin.procedure.application.CorrectionService;
import fangxin.procedure.application.ReviewRequestInput;
import fangxin.procedure.application.WithdrawalInput;
import fangxin.procedure.candidacy.CandidacyView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the steps of the applicant (submit, withdraw, ask for a review), and of the correction by an
 * office.
 */
@Path("candidacies/{reference}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Application")
public class ApplicationStepResource {
    /**
     * Request to submit.
     *
     * @param declared whether the person who submits declares that everything is true
     */
    public record SubmitRequest(boolean declared) {}

    @Inject
    ApplicationService service;

    @Inject
    CorrectionService corrections;

    @PathParam("reference")
    String reference;

    @POST
    @Path("SUBMIT")
    public CandidacyView submit(@NotNull SubmitRequest submitting) {
        return service.submit(reference, submitting.declared());
    }

    @POST
    @Path("WITHDRAW")
    public CandidacyView withdraw(@NotNull WithdrawalInput input) {
        return service.withdraw(reference, input);
    }

    @POST
    @Path("ASK_REVIEW")
    public CandidacyView askReview(@NotNull ReviewRequestInput input) {
        return service.askReview(reference, input);
    }

    @POST
    @Path("CORRECT")
    public CandidacyView correct(@NotNull ApplicationCorrection correction) {
        return corrections.correct(reference, correction);
    }
}
