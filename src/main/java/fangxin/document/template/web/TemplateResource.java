package fangxin.document.template.web;

import fangxin.document.template.DocumentFormat;
import fangxin.document.template.DocumentTypeCatalogue;
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

/**
 * REST resource of document templates: lists, uploads, downloads and previews versions, puts one in force and
 * withdraws it.
 */
@Path("templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class TemplateResource {
    @Inject
    TemplateService service;

    @Inject
    DocumentTypeCatalogue types;

    @GET
    @Operation(summary = "The templates in force for the caller's office, one for each document type")
    public List<TemplateService.TemplateLine> templates() {
        return service.lines();
    }

    @GET
    @Path("{type}")
    @Operation(summary = "All versions of the template of a document type")
    public List<TemplateService.TemplateView> versions(@PathParam("type") String type) {
        return service.versions(types.byCode(type));
    }

    @GET
    @Path("{type}/placeholders")
    @Operation(summary = "The placeholders that a template of this type may use")
    public List<TemplateService.TemplatePlaceholder> placeholders(@PathParam("type") String type) {
        return service.placeholders(types.byCode(type));
    }

    @POST
    @Path("{type}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Upload a template (docx) in the part \"file\"; a refusal names the place of each fault")
    @APIResponseSchema(value = TemplateService.TemplateView.class, responseCode = "201")
    public Response propose(@PathParam("type") String type, @FormParam("file") @NotNull EntityPart file) {
        TemplateService.TemplateView proposed =
                UploadedFiles.read(file, (name, content) -> service.propose(types.byCode(type), name, content));
        return Response.created(URI.create("templates/" + type + "/" + proposed.id()))
                .entity(proposed)
                .build();
    }

    @GET
    @Path("{type}/{id}")
    public TemplateService.TemplateView template(@PathParam("id") String id) {
        return service.template(id);
    }

    @GET
    @Path("{type}/{id}/file.docx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @Operation(summary = "The file of a template")
    public Response file(@PathParam("type") String type, @PathParam("id") String id) {
        return sent(service.file(id), DocumentFormat.DOCX, type + ".docx");
    }

    @GET
    @Path("{type}/{id}/preview.{format:docx|html|pdf}")
    @Produces({"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "text/html", "application/pdf"
    })
    @Operation(summary = "Preview of a document in which each placeholder contains its own name")
    public Response preview(
            @PathParam("type") String type, @PathParam("id") String id, @PathParam("format") String format) {
        DocumentFormat wanted = DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT));
        return sent(service.preview(id, wanted), wanted, type + "-preview." + format);
    }

    @POST
    @Path("{type}/{id}/activation")
    @Operation(summary = "Put a version in force; documents issued before keep theirs")
    public TemplateService.TemplateView putInForce(@PathParam("id") String id) {
        return service.putInForce(id);
    }

    @POST
    @Path("{type}/{id}/withdraw")
    @Operation(summary = "Withdraw a version that is not in force yet")
    public TemplateService.TemplateView withdraw(@PathParam("id") String id) {
        return service.withdraw(id);
    }

    private static Response sent(byte[] bytes, DocumentFormat format, String name) {
        return Response.ok(bytes, format.type())
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        (format == DocumentFormat.HTML ? "inline" : "attachment") + "; filename=\"" + name + "\"")
                .build();
    }
}
