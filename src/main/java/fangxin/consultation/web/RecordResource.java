package fangxin.consultation.web;

import fangxin.consultation.ConsultationDesk;
import fangxin.consultation.ConsultationRecordDesk;
import fangxin.consultation.ConsultationView;
import fangxin.consultation.ReviewDesk;
import fangxin.platform.web.Uploads;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom the office asked about a candidacy, and what they answered. */
@Path("candidacies/{reference}/consultation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultation")
public class RecordResource {
    /** A file that was kept. */
    public record Kept(String id) { }

    @Inject
    ConsultationDesk desk;
    @Inject
    ConsultationRecordDesk records;
    @Inject
    ReviewDesk reviews;
    @PathParam("reference")
    String reference;

    @GET
    public ConsultationView view() {
        return records.view(reference);
    }

    /** What is asked, for whoever may answer. */
    @GET
    @Path("question")
    public ConsultationDesk.Asked asked() {
        return desk.asked(reference);
    }

    /** Hands in the letter that the step REPLY is going to name. */
    @POST
    @Path("letters")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Kept keepLetter(@FormParam("file") @NotNull EntityPart file) {
        return new Kept(Uploads.read(file, (name, content) -> desk.keepScan(reference, name, content)));
    }

    /** The refusal that is to be reviewed, for people who took no part. */
    @GET
    @Path("review")
    public ReviewDesk.Case review() {
        return reviews.look(reference);
    }

    /** Hands in the paper that the step UPHOLD or REOPEN is going to name. */
    @POST
    @Path("review/papers")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Kept keepReviewPaper(@FormParam("file") @NotNull EntityPart file) {
        return new Kept(Uploads.read(file, (name, content) -> reviews.keepScan(reference, name, content)));
    }
}
