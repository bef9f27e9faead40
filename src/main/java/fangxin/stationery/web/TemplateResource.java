package fangxin.stationery.web;

import fangxin.Unknown;
import fangxin.platform.web.Uploads;
import fangxin.stationery.PaperKind;
import fangxin.stationery.TemplateDesk;
import fangxin.stationery.Typesetting.Form;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Templates of papers: what is in force, and how an office replaces it. */
@Path("templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class TemplateResource {
    @Inject
    TemplateDesk desk;

    @GET
    @Operation(summary = "The templates in force for one's office, one for each kind of paper")
    public List<TemplateDesk.Line> templates() {
        return desk.lines();
    }

    @GET
    @Path("{kind}")
    @Operation(summary = "All versions of the template of a kind of paper")
    public List<TemplateDesk.View> versions(@PathParam("kind") String kind) {
        return desk.versions(kind(kind));
    }

    @GET
    @Path("{kind}/words")
    @Operation(summary = "The placeholders that a template of this kind may use")
    public List<TemplateDesk.Word> words(@PathParam("kind") String kind) {
        return desk.words(kind(kind));
    }

    @POST
    @Path("{kind}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Hand in a template (docx) in the part \"file\"; refused with every place that is not in order")
    public Response propose(@PathParam("kind") String kind, @FormParam("file") @NotNull EntityPart file) {
        TemplateDesk.View proposed = Uploads.read(file, (name, content) -> desk.propose(kind(kind), name, content));
        return Response.created(URI.create("templates/" + kind + "/" + proposed.id())).entity(proposed).build();
    }

    @GET
    @Path("{kind}/{id}")
    public TemplateDesk.View template(@PathParam("id") String id) {
        return desk.template(id);
    }

    @GET
    @Path("{kind}/{id}/file.docx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @Operation(summary = "The template itself")
    public Response file(@PathParam("kind") String kind, @PathParam("id") String id) {
        return sent(desk.file(id), Form.DOCX, kind + ".docx");
    }

    @GET
    @Path("{kind}/{id}/preview.{form:docx|html}")
    @Produces({"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "text/html"})
    @Operation(summary = "How papers will look, each placeholder showing what it is called")
    public Response preview(@PathParam("kind") String kind, @PathParam("id") String id, @PathParam("form") String form) {
        Form wanted = Form.valueOf(form.toUpperCase(Locale.ROOT));
        return sent(desk.preview(id, wanted), wanted, kind + "-preview." + form);
    }

    @POST
    @Path("{kind}/{id}/force")
    @Operation(summary = "Put a version in force; papers issued before keep theirs")
    public TemplateDesk.View putInForce(@PathParam("id") String id) {
        return desk.putInForce(id);
    }

    @POST
    @Path("{kind}/{id}/withdraw")
    @Operation(summary = "Withdraw a version that is not in force yet")
    public TemplateDesk.View withdraw(@PathParam("id") String id) {
        return desk.withdraw(id);
    }

    private static Response sent(byte[] bytes, Form form, String name) {
        return Response.ok(bytes, form.type()).header("Cache-Control", "no-store").header("Content-Disposition",
                (form == Form.HTML ? "inline" : "attachment") + "; filename=\"" + name + "\"").build();
    }

    private static PaperKind kind(String slug) {
        return PaperKind.of(slug).orElseThrow(() -> new Unknown(slug));
    }
}
