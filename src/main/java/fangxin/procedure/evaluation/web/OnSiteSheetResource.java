package fangxin.procedure.evaluation.web;

import fangxin.procedure.evaluation.FingerSignatureService;
import fangxin.procedure.evaluation.OfflineScoringService;
import fangxin.procedure.evaluation.OnSiteSheet;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of a score sheet on the phone of an evaluator: its present state, and its signatures by finger. */
@Path("candidacies/{reference}/evaluation/on-site")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class OnSiteSheetResource {
    @Inject
    OfflineScoringService scoring;

    @Inject
    FingerSignatureService signatures;

    @PathParam("reference")
    String reference;

    @GET
    @Operation(summary = "Marks, numbers of pictures and signatures of the score sheet, without its texts")
    public OnSiteSheet sheet() {
        return scoring.sheet(reference);
    }

    @POST
    @Path("signatures")
    @Operation(summary = "Sign the score sheet by finger, as the signer saw it")
    public FingerSignatureService.FingerSignatureReceipt sign(
            @NotNull FingerSignatureService.FingerSignatureInput signature) {
        return signatures.sign(reference, signature);
    }
}
