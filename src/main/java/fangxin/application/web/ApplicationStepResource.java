package fangxin.application.web;

import fangxin.application.ApplicationDesk;
import fangxin.application.Correction;
import fangxin.application.CorrectionDesk;
import fangxin.candidacy.CandidacyView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The merchant's own steps. */
@Path("candidacies/{reference}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Application")
public class ApplicationStepResource {
    /** @param declared that everything is true */
    public record Submitting(boolean declared) { }

    public record Withdrawing(String reason) { }

    public record AskingReview(String reason) { }

    @Inject
    ApplicationDesk desk;
    @Inject
    CorrectionDesk corrections;
    @PathParam("reference")
    String reference;

    @POST
    @Path("SUBMIT")
    public CandidacyView submit(@NotNull Submitting submitting) {
        return desk.submit(reference, submitting.declared());
    }

    @POST
    @Path("WITHDRAW")
    public CandidacyView withdraw(@NotNull Withdrawing withdrawing) {
        return desk.withdraw(reference, withdrawing.reason());
    }

    @POST
    @Path("ASK_REVIEW")
    public CandidacyView askReview(@NotNull AskingReview asking) {
        return desk.askReview(reference, asking.reason());
    }

    @POST
    @Path("CORRECT")
    public CandidacyView correct(@NotNull Correction correction) {
        return corrections.correct(reference, correction);
    }
}
