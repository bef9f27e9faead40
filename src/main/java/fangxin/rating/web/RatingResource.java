package fangxin.rating.web;

import fangxin.organization.calendar.DeadlineReason;
import fangxin.platform.http.UploadedFiles;
import fangxin.rating.RatingCorrectionDecisionInput;
import fangxin.rating.RatingCorrectionInput;
import fangxin.rating.RatingRow;
import fangxin.rating.RatingService;
import fangxin.rating.SocialDutyDecisionInput;
import fangxin.rating.SocialDutyInput;
import fangxin.rating.SocialDutyService;
import fangxin.rating.SocialDutyView;
import fangxin.rating.TitleRatingView;
import jakarta.inject.Inject;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of ratings for offices and holders: lists and reads them, asks for and answers corrections, records and
 * decides social duties.
 */
@Path("ratings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rating")
public class RatingResource {
    /** Proof that was stored. */
    public record StoredProof(@NotNull String id) {}

    @Inject
    RatingService service;

    @Inject
    SocialDutyService duties;

    @GET
    @Operation(summary = "Ratings of the titles of the caller's office, the newest changes first")
    public List<RatingRow> ratings() {
        return service.ratings();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "The rating of a title with pending inputs, corrections and social duties")
    public TitleRatingView rating(@PathParam("number") String number) {
        return service.rating(number);
    }

    @GET
    @Path("own/{number}")
    @Operation(summary = "The rating of an own title with pending inputs, corrections and acts that would raise it")
    public TitleRatingView findOwn(@PathParam("number") String number) {
        return service.findOwn(number);
    }

    @POST
    @Path("own/{number}/corrections")
    @Operation(summary = "Ask for the correction of an input before it becomes public")
    public TitleRatingView ask(@PathParam("number") String number, @NotNull RatingCorrectionInput correction) {
        return service.ask(number, correction);
    }

    @GET
    @Path("corrections/{id}/deadline")
    @Operation(summary = "Why the last day for the answer to a correction is this day")
    public DeadlineReason correctionDeadline(@PathParam("id") String id) {
        return service.correctionDeadline(id);
    }

    @POST
    @Path("corrections/{id}/decision")
    @Operation(summary = "Answer a correction with a reason")
    public TitleRatingView decide(@PathParam("id") String id, @NotNull RatingCorrectionDecisionInput decision) {
        return service.decide(id, decision);
    }

    @POST
    @Path("{number}/social-duties")
    @Operation(summary = "Record a social duty of a holder")
    public SocialDutyView record(@PathParam("number") String number, @NotNull SocialDutyInput duty) {
        return duties.record(number, duty);
    }

    @POST
    @Path("social-duties/{id}/proof")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Keep a picture or PDF as proof, in the part \"file\"")
    public StoredProof prove(@PathParam("id") String id, @FormParam("file") @NotNull EntityPart file) {
        return new StoredProof(UploadedFiles.read(
                file, (name, content) -> duties.prove(id, name, content).proof()));
    }

    @POST
    @Path("social-duties/{id}/decision")
    @Operation(summary = "Confirm or refuse a social duty as the second officer")
    public SocialDutyView decideDuty(@PathParam("id") String id, @NotNull SocialDutyDecisionInput decision) {
        return duties.decide(id, decision);
    }
}
