package fangxin.drafting.web;

import fangxin.Wording;
import fangxin.criteria.Edition;
import fangxin.criteria.Level;
import fangxin.drafting.DraftView;
import fangxin.drafting.EditionDraftDesk;
import fangxin.drafting.EditionFileDesk;
import fangxin.drafting.PublicationDesk;
import fangxin.edition.Comparison;
import fangxin.edition.EditionHead;
import fangxin.edition.web.EditionResource;
import fangxin.platform.Json;
import fangxin.platform.web.Uploads;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Editions while they are written. Every change says which revision it is based on; who has not seen what somebody
 * else made of the same part is told who was first.
 */
@Path("edition-drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class EditionDraftResource {
    public record Head(int basedOn, EditionHead head) { }

    /** Either the lines in short, or levels. */
    public record Result(int basedOn, Edition.Thresholds thresholds, List<Level> levels) { }

    public record Section(int basedOn, String was, String code, Wording title, Double weight) { }

    public record Item(int basedOn, String was, String section, Edition.Item item) { }

    public record Move(int basedOn, String code, boolean up) { }

    /** The revision that was looked at. */
    public record Publishing(int revision) { }

    @Inject
    EditionDraftDesk desk;
    @Inject
    EditionFileDesk files;
    @Inject
    PublicationDesk publication;

    @GET
    @Operation(summary = "The drafts that the caller may work on")
    public List<EditionDraftDesk.Line> drafts() {
        return desk.drafts();
    }

    @POST
    @Operation(summary = "Begin a draft, empty or from a published edition")
    public Response begin(@NotNull EditionDraftDesk.NewDraft draft) {
        return Response.status(201).entity(desk.begin(draft)).build();
    }

    @GET
    @Path("{id}")
    public DraftView draft(@PathParam("id") String id) {
        return desk.draft(id);
    }

    @DELETE
    @Path("{id}")
    public void drop(@PathParam("id") String id) {
        desk.drop(id);
    }

    @PUT
    @Path("{id}/head")
    public DraftView head(@PathParam("id") String id, @NotNull Head wanted) {
        return desk.head(id, wanted.basedOn(), wanted.head());
    }

    @PUT
    @Path("{id}/result")
    @Operation(summary = "What the sheet can come to: lines for pass and excellence, or levels with demands")
    public DraftView result(@PathParam("id") String id, @NotNull Result wanted) {
        return desk.result(id, wanted.basedOn(), wanted.thresholds(), wanted.levels());
    }

    @PUT
    @Path("{id}/sections")
    public DraftView section(@PathParam("id") String id, @NotNull Section wanted) {
        return desk.section(id, wanted.basedOn(), new EditionDraftDesk.SectionEdit(wanted.was(), wanted.code(),
                wanted.title(), wanted.weight()));
    }

    @POST
    @Path("{id}/sections/move")
    public DraftView moveSection(@PathParam("id") String id, @NotNull Move wanted) {
        return desk.moveSection(id, wanted.basedOn(), wanted.code(), wanted.up());
    }

    @DELETE
    @Path("{id}/sections/{code}")
    public DraftView removeSection(@PathParam("id") String id, @PathParam("code") String code,
            @QueryParam("basedOn") int basedOn) {
        return desk.removeSection(id, basedOn, code);
    }

    @PUT
    @Path("{id}/items")
    @Operation(summary = "Add an item, change it, or put it into another section")
    public DraftView item(@PathParam("id") String id, @NotNull Item wanted) {
        return desk.item(id, wanted.basedOn(), new EditionDraftDesk.ItemEdit(wanted.was(), wanted.section(),
                wanted.item()));
    }

    @POST
    @Path("{id}/items/move")
    public DraftView moveItem(@PathParam("id") String id, @NotNull Move wanted) {
        return desk.moveItem(id, wanted.basedOn(), wanted.code(), wanted.up());
    }

    @DELETE
    @Path("{id}/items/{code}")
    public DraftView removeItem(@PathParam("id") String id, @PathParam("code") String code,
            @QueryParam("basedOn") int basedOn) {
        return desk.removeItem(id, basedOn, code);
    }

    @POST
    @Path("{id}/content")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Take the whole content from a file in the part \"file\": JSON, or XLSX as it is exported")
    public DraftView take(@PathParam("id") String id, @QueryParam("basedOn") int basedOn,
            @FormParam("file") @NotNull EntityPart file) {
        return Uploads.read(file, (name, content) -> files.take(id, basedOn, content));
    }

    @GET
    @Path("{id}/changes")
    @Operation(summary = "What the draft changes of the edition it began from, old and new side by side")
    public List<Comparison.Difference> compare(@PathParam("id") String id) {
        return files.compare(id);
    }

    @GET
    @Path("{id}/edition.json")
    public Response json(@PathParam("id") String id) {
        DraftView draft = desk.draft(id);
        return EditionResource.file(Json.write(draft.edition()), MediaType.APPLICATION_JSON, draft.sheet(),
                draft.issue(), "json");
    }

    @GET
    @Path("{id}/edition.xlsx")
    @Produces(EditionResource.WORKBOOK)
    public Response workbook(@PathParam("id") String id, @QueryParam("lang") String lang) {
        DraftView draft = desk.draft(id);
        return EditionResource.file(files.workbook(id, EditionResource.language(lang)), EditionResource.WORKBOOK,
                draft.sheet(), draft.issue(), "xlsx");
    }

    @POST
    @Path("{id}/publish")
    @Operation(summary = "Publish it; only somebody who changed nothing in it can")
    public Edition publish(@PathParam("id") String id, @NotNull Publishing wanted) {
        return publication.publish(id, wanted.revision());
    }
}
