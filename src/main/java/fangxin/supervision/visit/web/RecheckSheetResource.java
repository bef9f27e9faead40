package fangxin.supervision.visit.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.procedure.evaluation.EvaluationResult;
import fangxin.procedure.evaluation.FingerSignatureService;
import fangxin.procedure.evaluation.MarkInput;
import fangxin.procedure.evaluation.OfflineScoringService;
import fangxin.procedure.evaluation.OnSiteSheet;
import fangxin.procedure.evaluation.ScoringService;
import fangxin.procedure.evaluation.SheetClosingService;
import fangxin.procedure.evaluation.SheetView;
import fangxin.procedure.evaluation.web.OfflineMarksResource.OfflineMarkInput;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the score sheet of a re-check on the phone of an evaluator: its state, marks and pictures recorded
 * without a connection, signatures by finger, and closing.
 */
@Path("titles/{number}/evaluation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class RecheckSheetResource {
    @Inject
    ScoringService scoring;

    @Inject
    OfflineScoringService offline;

    @Inject
    FingerSignatureService signatures;

    @Inject
    SheetClosingService closing;

    @PathParam("number")
    String number;

    @GET
    @Path("sheet")
    @Operation(summary = "The sheet of the re-check with its items and marks, for the team")
    public SheetView open() {
        return scoring.sheet(number);
    }

    @GET
    @Path("on-site")
    @Operation(summary = "Marks, numbers of pictures and signatures of the sheet of the re-check, without its texts")
    public OnSiteSheet sheet() {
        return offline.sheet(number);
    }

    @POST
    @Path("on-site/signatures")
    @Operation(summary = "Sign the sheet of the re-check by finger, as the signer saw it")
    public FingerSignatureService.FingerSignatureReceipt sign(
            @NotNull FingerSignatureService.FingerSignatureInput signature) {
        return signatures.sign(number, signature);
    }

    @POST
    @Path("offline-marks/{code}")
    @Operation(summary = "A mark that a phone recorded without a connection")
    public OfflineScoringService.OfflineReceipt mark(
            @PathParam("code") String code, @NotNull @Valid OfflineMarkInput change) {
        return offline.mark(
                number,
                new MarkInput(
                        code,
                        change.points(),
                        change.leftOut(),
                        change.veto(),
                        change.reason(),
                        change.basedOn(),
                        change.measured(),
                        null));
    }

    @POST
    @Path("offline-marks/{code}/pictures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "A picture that a phone took without a connection, in the part \"file\"")
    public OfflineScoringService.OfflineReceipt photograph(
            @PathParam("code") String code, @FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(file, (name, content) -> offline.photograph(number, code, name, content));
    }

    @POST
    @Path("closing")
    @Operation(summary = "Close the sheet of the re-check, signed by team and shop")
    public EvaluationResult close(@NotNull SheetClosingService.ClosingInput signed) {
        return closing.close(number, signed);
    }
}
