package fangxin.naming.web;

import fangxin.naming.Act;
import fangxin.naming.ActDesk;
import fangxin.naming.ActView;
import fangxin.naming.Drafting;
import fangxin.naming.DraftingDesk;
import fangxin.naming.SigningDesk;
import fangxin.platform.web.Uploads;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Official papers on their way through handler, reviewer and signer: namings, suspensions, restorations, revocations. */
@Path("namings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Naming")
public class ActResource {

    /**
     * A draft. A naming takes references of candidacies, the other kinds numbers of titles.
     *
     * @param kind NAMING when left out
     */
    public record Draft(Act.Kind kind, String subject, String reason, boolean vetoChecked, String documentNumber,
            LocalDate documentDate, List<String> candidacies, List<String> titles) {
        Drafting drafting() {
            return new Drafting(kind == null ? Act.Kind.NAMING : kind, subject, reason, vetoChecked, documentNumber,
                    documentDate, kind == null || kind == Act.Kind.NAMING ? candidacies : titles);
        }
    }

    public record Remark(String remark) { }

    public record Reason(String reason) { }

    @Inject
    ActDesk desk;
    @Inject
    DraftingDesk drafting;
    @Inject
    SigningDesk signings;

    @GET
    @Operation(summary = "The documents of one's office, those under way first")
    public List<ActView> acts() {
        return desk.acts();
    }

    @GET
    @Path("{id}")
    public ActView act(@PathParam("id") String id) {
        return desk.act(id);
    }

    @POST
    @Operation(summary = "Draft a document, as handler")
    public Response draft(@NotNull Draft draft) {
        String id = drafting.draft(draft.drafting());
        return Response.created(URI.create("namings/" + id)).entity(desk.act(id)).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Write it anew after it was sent back, as handler")
    public ActView redraft(@PathParam("id") String id, @NotNull Draft draft) {
        drafting.redraft(id, draft.drafting());
        return desk.act(id);
    }

    @POST
    @Path("{id}/review")
    @Operation(summary = "Approve it, as reviewer")
    public ActView review(@PathParam("id") String id, @NotNull Remark remark) {
        desk.review(id, remark.remark());
        return desk.act(id);
    }

    @POST
    @Path("{id}/send-back")
    @Operation(summary = "Send it back to the handler, with the reason")
    public ActView sendBack(@PathParam("id") String id, @NotNull Reason reason) {
        desk.sendBack(id, reason.reason());
        return desk.act(id);
    }

    @POST
    @Path("{id}/drop")
    @Operation(summary = "Lay it aside after it was sent back")
    public ActView drop(@PathParam("id") String id, @NotNull Reason reason) {
        drafting.drop(id, reason.reason());
        return desk.act(id);
    }

    @POST
    @Path("{id}/sign")
    @Operation(summary = "Sign it: number and date are those of the paper")
    public ActView sign(@PathParam("id") String id, @NotNull SigningDesk.Signing signing) {
        signings.sign(id, signing);
        return desk.act(id);
    }

    @POST
    @Path("{id}/scan")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Keep the scan of the signed paper, in the part \"file\"")
    public ActView scan(@PathParam("id") String id, @FormParam("file") @NotNull EntityPart file) {
        Uploads.read(file, (name, content) -> desk.attach(id, name, content));
        return desk.act(id);
    }
}
