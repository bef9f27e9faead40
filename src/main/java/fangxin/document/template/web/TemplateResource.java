package fangxin.document.template.web;

import fangxin.common.NotFound;
import fangxin.document.template.DocumentFormat;
import fangxin.document.template.DocumentType;
import fangxin.document.template.TemplateService;
import fangxin.platform.http.UploadedFiles;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of document templates. */
@Path("templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class TemplateResource {
    @Inject
    TemplateService service;

    @GET
    @Operation(summary = "Templates in force for the caller's agency, one for each document type")
    public List<TemplateService.TemplateLine> templates() {
        return service.lines();
    }

    @GET
    @Path("{kind}")
    @Operation(summary = "All versions of the template of a document type")
    public List<TemplateService.TemplateView> versions(@PathParam("kind") String kind) {
        return service.versions(kind(kind));
    }

    @GET
    @Path("{kind}/words")
    @Operation(summary = "Placeholders of a document type")
    public List<TemplateService.TemplatePlaceholder> words(@PathParam("kind") String kind) {
        return service.words(kind(kind));
    }

    @POST
    @Path("{kind}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Hand in a template (docx) in the part \"file\"; refused with every place that is not in order")
    @APIResponseSchema(value = TemplateService.TemplateView.class, responseCode = "201")
    public Response propose(@PathParam("kind") String kind, @FormParam("file") @NotNull EntityPart file) {
        TemplateService.TemplateView proposed =
                UploadedFiles.read(file, (name, content) -> service.propose(kind(kind), name, content));
        return Response.created(URI.create("templates/" + kind + "/" + proposed.id()))
                .entity(proposed)
                .build();
    }

    @GET
    @Path("{kind}/{id}")
    public TemplateService.TemplateView template(@PathParam("id") String id) {
        return service.template(id);
    }

    @GET
    @Path("{kind}/{id}/file.docx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @Operation(summary = "The template file")
    public Response file(@PathParam("kind") String kind, @PathParam("id") String id) {
        return sent(service.file(id), DocumentFormat.DOCX, kind + ".docx");
    }

    @GET
    @Path("{kind}/{id}/preview.{form:docx|html}")
    @Produces({"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "text/html"})
    @Operation(summary = "Preview with the names of the placeholders")
    public Response preview(
            @PathParam("kind") String kind, @PathParam("id") String id, @PathParam("form") String form) {
        DocumentFormat wanted = DocumentFormat.valueOf(form.toUpperCase(Locale.ROOT));
        return sent(service.preview(id, wanted), wanted, kind + "-preview." + form);
    }

    @POST
    @Path("{kind}/{id}/force")
    @Operation(summary = "Put a version in force; documents issued before keep theirs")
    public TemplateService.TemplateView putInForce(@PathParam("id") String id) {
        return service.putInForce(id);
    }

    @POST
    @Path("{kind}/{id}/withdraw")
    @Operation(summary = "Withdraw a version that is not in force yet")
    public TemplateService.TemplateView withdraw(@PathParam("id") String id) {
        return service.withdraw(id);
    }

    private static Response sent(byte[] bytes, DocumentFormat form, String name) {
        return Response.ok(bytes, form.type())
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        (form == DocumentFormat.HTML ? "inline" : "attachment") + "; filename=\"" + name + "\"")
                .build();
    }

    private static DocumentType kind(String slug) {
        return DocumentType.of(slug).orElseThrow(() -> new NotFound(slug));
    }
}
