package fangxin.procedure.application.web;

import fangxin.common.validation.Length;
import fangxin.procedure.application.ApplicationCorrection;
import fangxin.procedure.application.ApplicationService;
import fangxin.procedure.application.CorrectionService;
import fangxin.procedure.candidacy.CandidacyView;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the merchant's own steps, and of the correction by an office. */
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

    /** Request to withdraw; the reason is optional. */
    public record WithdrawRequest(
            @Length(max = 2000, message = "{application.text.long}")
            String reason) {}

    /** Request for a review of a refusal, with the merchant's reasons. */
    public record AppealRequest(
            @Length(max = 2000, message = "{application.text.long}")
            String reason) {}

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
    public CandidacyView withdraw(@NotNull @Valid WithdrawRequest withdrawing) {
        return service.withdraw(reference, withdrawing.reason());
    }

    @POST
    @Path("ASK_REVIEW")
    public CandidacyView askReview(@NotNull @Valid AppealRequest asking) {
        return service.askReview(reference, asking.reason());
    }

    @POST
    @Path("CORRECT")
    public CandidacyView correct(@NotNull ApplicationCorrection correction) {
        return corrections.correct(reference, correction);
    }
}
