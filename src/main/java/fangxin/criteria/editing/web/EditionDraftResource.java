package fangxin.criteria.editing.web;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.criteria.editing.EditionDraftService;
import fangxin.criteria.editing.EditionDraftView;
import fangxin.criteria.editing.EditionExchangeService;
import fangxin.criteria.editing.EditionPublicationService;
import fangxin.criteria.exchange.EditionDiff;
import fangxin.criteria.exchange.EditionHead;
import fangxin.criteria.exchange.web.EditionResource;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.ResultLevel;
import fangxin.platform.config.JsonMapper;
import fangxin.platform.http.UploadedFiles;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of edition drafts: creates, changes, undoes, imports, exports, compares, publishes and drops them, and
 * takes a publication back. Every change says which revision it is based on; if another person has changed the same
 * part, the refusal names that person.
 */
@Path("edition-drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class EditionDraftResource {
    public record HeadChange(@Min(0) int basedOn, EditionHead head) {}

    /** Result of an edition: either thresholds, or levels. */
    public record ResultChange(
            @Min(0) int basedOn, CriteriaEdition.Thresholds thresholds, List<@NotNull ResultLevel> levels) {}

    public record SectionChange(
            @Min(0) int basedOn,
            @Length(max = CriteriaEdition.LONGEST_CODE) String was,
            @Length(max = CriteriaEdition.LONGEST_CODE) String code,
            @Length(max = 100) LocalizedText title,
            Double weight) {}

    public record ItemChange(
            @Min(0) int basedOn,
            @Length(max = CriteriaEdition.LONGEST_CODE) String was,
            @Length(max = CriteriaEdition.LONGEST_CODE) String section,
            CriteriaEdition.Item item) {}

    public record MoveChange(
            @Min(0) int basedOn,
            @Length(max = CriteriaEdition.LONGEST_CODE) String code,
            boolean up) {}

    /** Revision of the draft that the editor has read. */
    public record RevisionInput(@Min(0) int basedOn) {}

    /** Revision of the draft that the publisher has read. */
    public record PublicationRequest(@Min(0) int revision) {}

    @Inject
    EditionDraftService service;

    @Inject
    EditionExchangeService files;

    @Inject
    EditionPublicationService publication;

    @GET
    @Operation(summary = "The drafts that the caller may work on")
    public List<EditionDraftService.EditionDraftLine> drafts() {
        return service.drafts();
    }

    @POST
    @Operation(summary = "Create a draft, empty or from a published edition")
    @APIResponseSchema(value = EditionDraftView.class, responseCode = "201")
    public Response begin(@NotNull EditionDraftService.NewDraft draft) {
        return Response.status(201).entity(service.begin(draft)).build();
    }

    @GET
    @Path("{id}")
    public EditionDraftView draft(@PathParam("id") String id) {
        return service.draft(id);
    }

    @DELETE
    @Path("{id}")
    public void drop(@PathParam("id") String id) {
        service.drop(id);
    }

    @PUT
    @Path("{id}/head")
    public EditionDraftView head(@PathParam("id") String id, @NotNull @Valid HeadChange wanted) {
        return service.head(id, wanted.basedOn(), wanted.head());
    }

    @PUT
    @Path("{id}/result")
    @Operation(summary = "Set the pass and excellence marks, or levels with conditions")
    public EditionDraftView result(@PathParam("id") String id, @NotNull @Valid ResultChange wanted) {
        return service.result(id, wanted.basedOn(), wanted.thresholds(), wanted.levels());
    }

    @PUT
    @Path("{id}/sections")
    public EditionDraftView section(@PathParam("id") String id, @NotNull @Valid SectionChange wanted) {
        return service.section(
                id,
                wanted.basedOn(),
                new EditionDraftService.SectionEdit(wanted.was(), wanted.code(), wanted.title(), wanted.weight()));
    }

    @POST
    @Path("{id}/sections/move")
    public EditionDraftView moveSection(@PathParam("id") String id, @NotNull @Valid MoveChange wanted) {
        return service.moveSection(id, wanted.basedOn(), wanted.code(), wanted.up());
    }

    @DELETE
    @Path("{id}/sections/{code}")
    public EditionDraftView removeSection(
            @PathParam("id") String id, @PathParam("code") String code, @QueryParam("basedOn") int basedOn) {
        return service.removeSection(id, basedOn, code);
    }

    @PUT
    @Path("{id}/items")
    @Operation(summary = "Add an item, change it, or put it into another section")
    public EditionDraftView item(@PathParam("id") String id, @NotNull @Valid ItemChange wanted) {
        return service.item(
                id, wanted.basedOn(), new EditionDraftService.ItemEdit(wanted.was(), wanted.section(), wanted.item()));
    }

    @POST
    @Path("{id}/items/move")
    public EditionDraftView moveItem(@PathParam("id") String id, @NotNull @Valid MoveChange wanted) {
        return service.moveItem(id, wanted.basedOn(), wanted.code(), wanted.up());
    }

    @POST
    @Path("{id}/items/renumber")
    @Operation(summary = "Number the items again in their order; demands of result levels follow")
    public EditionDraftView renumber(@PathParam("id") String id, @NotNull @Valid RevisionInput wanted) {
        return service.renumber(id, wanted.basedOn());
    }

    @POST
    @Path("{id}/undo")
    @Operation(summary = "Undo the caller's last change; called again, the one before it")
    public EditionDraftView undo(@PathParam("id") String id, @NotNull @Valid RevisionInput wanted) {
        return service.undo(id, wanted.basedOn());
    }

    @DELETE
    @Path("{id}/items/{code}")
    public EditionDraftView removeItem(
            @PathParam("id") String id, @PathParam("code") String code, @QueryParam("basedOn") int basedOn) {
        return service.removeItem(id, basedOn, code);
    }

    @POST
    @Path("{id}/content")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Replace the content by a file in the part \"file\": JSON, or XLSX as exported")
    public EditionDraftView importFile(
            @PathParam("id") String id,
            @QueryParam("basedOn") int basedOn,
            @FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(file, (name, content) -> files.importFile(id, basedOn, content));
    }

    @GET
    @Path("{id}/changes")
    @Operation(summary = "Changes of the draft against its base edition")
    public List<EditionDiff.RowDifference> compare(@PathParam("id") String id) {
        return files.compare(id);
    }

    @GET
    @Path("{id}/edition.json")
    @APIResponseSchema(value = CriteriaEdition.class, responseCode = "200")
    public Response json(@PathParam("id") String id) {
        EditionDraftView draft = service.draft(id);
        return EditionResource.file(
                JsonMapper.write(draft.edition()), MediaType.APPLICATION_JSON, draft.sheet(), draft.issue(), "json");
    }

    @GET
    @Path("{id}/edition.xlsx")
    @Produces(EditionResource.WORKBOOK)
    public Response workbook(@PathParam("id") String id, @QueryParam("lang") String lang) {
        EditionDraftView draft = service.draft(id);
        return EditionResource.file(
                files.workbook(id, EditionResource.language(lang)),
                EditionResource.WORKBOOK,
                draft.sheet(),
                draft.issue(),
                "xlsx");
    }

    @POST
    @Path("{id}/publish")
    @Operation(summary = "Publish the draft after the time for a withdrawal; only a person who did not edit it can")
    public EditionDraftView publish(@PathParam("id") String id, @NotNull @Valid PublicationRequest wanted) {
        return publication.publish(id, wanted.revision());
    }

    @POST
    @Path("{id}/publish/withdrawal")
    @Operation(summary = "Take the publication back within the time for a withdrawal, by the person who published")
    public EditionDraftView withdraw(@PathParam("id") String id) {
        return publication.withdraw(id);
    }
}
