package fangxin.procedure.evaluation.web;

import fangxin.common.validation.Length;
import fangxin.criteria.model.Measurement;
import fangxin.platform.http.UploadedFiles;
import fangxin.procedure.evaluation.MarkInput;
import fangxin.procedure.evaluation.OfflineScoringService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource for marks and pictures that a phone recorded without a connection: each change once, by its {@code
 * Idempotency-Key}, and none refused for being late.
 */
@Path("candidacies/{reference}/evaluation/offline-marks/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class OfflineMarksResource {
    /** Mark of the item in the address, with the number of the mark that the evaluator saw. */
    public record OfflineMarkInput(
            Double points,
            boolean leftOut,
            boolean veto,

            @Length(max = 2000, message = "{evaluation.tooLong}")
            String reason,

            @Min(0) Integer basedOn,
            Measurement measured) {}

    @Inject
    OfflineScoringService service;

    @PathParam("reference")
    String reference;

    @PathParam("code")
    String code;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public OfflineScoringService.OfflineReceipt mark(@NotNull @Valid OfflineMarkInput change) {
        return service.mark(
                reference,
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
    @Path("pictures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public OfflineScoringService.OfflineReceipt photograph(@FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(file, (name, content) -> service.photograph(reference, code, name, content));
    }
}
