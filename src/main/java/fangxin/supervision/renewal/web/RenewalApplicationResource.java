package fangxin.supervision.renewal.web;

import fangxin.organization.calendar.DeadlineReason;
import fangxin.platform.http.UploadedFiles;
import fangxin.supervision.renewal.RenewalDraftInput;
import fangxin.supervision.renewal.RenewalReviewInput;
import fangxin.supervision.renewal.RenewalService;
import fangxin.supervision.renewal.RenewalSubmissionInput;
import fangxin.supervision.renewal.RenewalView;
import fangxin.supervision.renewal.RenewalWithdrawalInput;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of a holder who applies for the renewal of its title: reads it, saves the draft, adds evidence,
 * submits, withdraws, and asks for a review of a refusal.
 */
@Path("renewal-applications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class RenewalApplicationResource {
    /** Application that was saved. */
    public record SavedApplication(@NotNull ApplicationSaving history) {}

    /** Time at which the application was saved. */
    public record ApplicationSaving(@NotNull Instant savedAt) {}

    /** File that was stored. */
    public record RenewalEvidence(@NotNull String id) {}

    @Inject
    RenewalService service;

    @GET
    @Operation(summary = "Open renewals of the calling merchant, and titles that it can renew now")
    public List<RenewalView> listOwn() {
        return service.listOwn();
    }

    @GET
    @Path("{title}")
    @Operation(summary = "The renewal of a title, or the prefilled application")
    public RenewalView renewal(@PathParam("title") String title) {
        return service.renewal(title);
    }

    @GET
    @Path("{title}/deadline")
    @Operation(summary = "Why the last day for the corrections is this day")
    public DeadlineReason deadline(@PathParam("title") String title) {
        return service.deadline(title);
    }

    @PUT
    @Path("{title}")
    @Operation(summary = "Save what was typed since; the first time begins the application")
    public SavedApplication save(@PathParam("title") String title, @NotNull RenewalDraftInput typed) {
        return new SavedApplication(new ApplicationSaving(service.save(title, typed)));
    }

    @POST
    @Path("{title}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Store a picture or PDF as evidence, in the part \"file\"")
    public RenewalEvidence attach(@PathParam("title") String title, @FormParam("file") @NotNull EntityPart file) {
        return new RenewalEvidence(UploadedFiles.read(file, (name, content) -> service.attach(title, name, content)));
    }

    @POST
    @Path("{title}/submission")
    @Operation(summary = "Submit the application, or the corrections after a return")
    public RenewalView submit(@PathParam("title") String title, @NotNull RenewalSubmissionInput application) {
        return service.submit(title, application);
    }

    @POST
    @Path("{title}/review")
    @Operation(summary = "Ask for a review of the refusal, once and in time")
    public RenewalView askReview(@PathParam("title") String title, @NotNull RenewalReviewInput review) {
        return service.askReview(title, review);
    }

    @POST
    @Path("{title}/withdrawal")
    @Operation(summary = "Withdraw the application")
    public RenewalView withdraw(@PathParam("title") String title, @NotNull RenewalWithdrawalInput withdrawal) {
        return service.withdraw(title, withdrawal);
    }
}
