package fangxin.procedure.evaluation.web;

import fangxin.common.validation.Length;
import fangxin.criteria.model.Measurement;
import fangxin.platform.http.UploadedFiles;
import fangxin.procedure.evaluation.AmendmentInput;
import fangxin.procedure.evaluation.EvaluationView;
import fangxin.procedure.evaluation.EvaluationViewService;
import fangxin.procedure.evaluation.EvaluatorReplacementInput;
import fangxin.procedure.evaluation.IndependentScoringService;
import fangxin.procedure.evaluation.MarkInput;
import fangxin.procedure.evaluation.OpinionService;
import fangxin.procedure.evaluation.SavedMark;
import fangxin.procedure.evaluation.ScoringService;
import fangxin.procedure.evaluation.SheetClosingService;
import fangxin.procedure.evaluation.SheetView;
import fangxin.procedure.evaluation.TeamChangeService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the evaluation of a candidacy: the sheet with its marks, pictures and signatures, its hand-in and
 * reopening, its result, and changes of the team.
 */
@Path("candidacies/{reference}/evaluation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluation")
public class SheetResource {
    /** Id of a stored scan. */
    public record StoredSheetScan(@NotNull String id) {}

    /** A mark of the item in the address. */
    public record ItemMarkInput(
            Double points,
            boolean leftOut,
            boolean veto,

            @Length(max = 2000, message = "{evaluation.tooLong}")
            String reason,

            @Min(0) Integer basedOn,
            Measurement measured,

            @Length(max = 1000, message = "{evaluation.tooLong}")
            String changeReason) {}

    /** Marks of several items, each with its code. */
    public record MarksInput(@NotEmpty @Size(max = 500) List<@NotNull @Valid MarkInput> marks) {}

    /** Additional evaluator, called because the totals differ too much. */
    public record AdditionalEvaluatorInput(@Length(max = 60) String coming) {}

    @Inject
    ScoringService service;

    @Inject
    SheetClosingService signing;

    @Inject
    IndependentScoringService alone;

    @Inject
    TeamChangeService seats;

    @Inject
    EvaluationViewService records;

    @Inject
    OpinionService opinions;

    @PathParam("reference")
    String reference;

    /** Returns the result, for staff and the merchant. */
    @GET
    public EvaluationView view() {
        return records.view(reference);
    }

    /** Returns the sheet with its items and marks, for the team. */
    @GET
    @Path("sheet")
    public SheetView open() {
        return service.sheet(reference);
    }

    /** Saves a mark and returns its effect on the sheet. */
    @PUT
    @Path("marks/{code}")
    public SavedMark mark(@PathParam("code") String code, @NotNull @Valid ItemMarkInput given) {
        return service.mark(
                        reference,
                        new MarkInput(
                                code,
                                given.points(),
                                given.leftOut(),
                                given.veto(),
                                given.reason(),
                                given.basedOn(),
                                given.measured(),
                                given.changeReason()))
                .getFirst();
    }

    /** Saves the marks of several items, all or none, and returns what each changed, in their order. */
    @PUT
    @Path("marks")
    public List<SavedMark> mark(@NotNull @Valid MarksInput given) {
        return service.mark(reference, given.marks().toArray(MarkInput[]::new));
    }

    @POST
    @Path("marks/{code}/pictures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public SheetView.SheetPhoto photograph(
            @PathParam("code") String code, @FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(file, (name, content) -> service.photograph(reference, code, name, content));
    }

    /** Hands in a signature or the signed paper form, which the step SCORE is going to name. */
    @POST
    @Path("scans")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public SheetView.SheetPhoto storePaper(@FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(file, (name, content) -> signing.storeSignature(reference, name, content));
    }

    @POST
    @Path("signature")
    public SheetView sign() {
        return signing.sign(reference);
    }

    @POST
    @Path("amendment")
    public SheetView amend(@NotNull AmendmentInput amendment) {
        return signing.amend(reference, amendment);
    }

    /** Submits the caller's own sheet, where members score independently. */
    @POST
    @Path("submission")
    public SheetView handIn(@NotNull IndependentScoringService.HandInInput handingIn) {
        return alone.handIn(reference, handingIn);
    }

    /** Returns the team, for its authority. */
    @GET
    @Path("team-members")
    public TeamChangeService.TeamSeats seats() {
        return seats.seats(reference);
    }

    @POST
    @Path("team-members")
    public TeamChangeService.TeamSeats replace(@NotNull EvaluatorReplacementInput change) {
        return seats.replace(reference, change);
    }

    @POST
    @Path("third-evaluator")
    public TeamChangeService.TeamSeats third(@NotNull @Valid AdditionalEvaluatorInput call) {
        return seats.third(reference, call.coming());
    }

    /** Hands in the scan of the signed opinion, which the step OPINE is going to name. */
    @POST
    @Path("opinion/scans")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public StoredSheetScan storeOpinionScan(@FormParam("file") @NotNull EntityPart file) {
        return new StoredSheetScan(
                UploadedFiles.read(file, (name, content) -> opinions.storeScan(reference, name, content)));
    }
}
