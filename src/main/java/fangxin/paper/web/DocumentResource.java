package fangxin.paper.web;

import fangxin.Malformed;
import fangxin.RuleViolation.Violation;
import fangxin.Unknown;
import fangxin.paper.FullFormDesk;
import fangxin.paper.PaperDesk;
import fangxin.paper.PaperView;
import fangxin.paper.RegisterDesk;
import fangxin.paper.Scope;
import fangxin.platform.web.Confidential;
import fangxin.stationery.PaperKind;
import fangxin.stationery.Typesetting.Form;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Papers for programs and browsers: what there is, as a document, a workbook or a page to print; numbers. */
@Path("documents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class DocumentResource {
    private static final String SUBJECT = "{subject:[0-9A-Za-z.-]+}";
    private static final int SIZE = 50;

    /** What a form is wanted in full for, and as what; a document where it is not said. */
    public record InFull(String purpose, Form form) { }

    /** The word before the numbers of a kind of paper. */
    public record Word(String word) { }

    @Inject
    PaperDesk desk;
    @Inject
    FullFormDesk fullForms;
    @Inject
    RegisterDesk register;

    @GET
    @Operation(summary = "The papers about one thing: name it by candidacy, round, notice, act or meeting")
    public List<PaperView> about(@QueryParam("candidacy") String candidacy, @QueryParam("round") String round,
            @QueryParam("notice") String notice, @QueryParam("act") String act, @QueryParam("meeting") String meeting) {
        String[] things = {candidacy, round, notice, act, meeting};
        List<Scope> named = Stream.of(Scope.values()).filter(scope -> things[scope.ordinal()] != null).toList();
        if (named.size() != 1) {
            throw new Malformed(List.of(new Violation("candidacy", "paper.parameter.one", List.of())));
        }
        return desk.about(named.getFirst(), things[named.getFirst().ordinal()]);
    }

    @GET
    @Path("{kind}/" + SUBJECT)
    @Operation(summary = "One paper, with its number or the one it would get")
    public PaperView paper(@PathParam("kind") String kind, @PathParam("subject") String subject) {
        return desk.paper(kind(kind), subject);
    }

    @GET
    @Path("{kind}/" + SUBJECT + ".{form:docx|xlsx|html}")
    @Produces({"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/html"})
    @Operation(summary = "A paper as a document (docx), its list as a workbook (xlsx), or a page to print (html)")
    public Response make(@PathParam("kind") String kind, @PathParam("subject") String subject,
            @PathParam("form") String form) {
        Form wanted = Form.valueOf(form.toUpperCase(Locale.ROOT));
        return sent(desk.make(kind(kind), subject, wanted), wanted);
    }

    @POST
    @Path("{kind}/" + SUBJECT + "/full")
    @Produces({"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "text/html"})
    @Confidential
    @Operation(summary = "The application form or the pledge with people in the clear; who had it made and what for is kept")
    public Response makeInFull(@PathParam("kind") String kind, @PathParam("subject") String reference,
            @NotNull InFull wanted) {
        Form form = Optional.ofNullable(wanted.form()).orElse(Form.DOCX);
        return sent(fullForms.make(kind(kind), reference, form, wanted.purpose()), form);
    }

    private static Response sent(PaperDesk.Made made, Form form) {
        return Response.ok(made.bytes(), made.type()).header("Cache-Control", "no-store")
                .header("Content-Disposition", (form == Form.HTML ? "inline" : "attachment") + "; filename*=UTF-8''"
                        + URLEncoder.encode(made.name(), StandardCharsets.UTF_8).replace("+", "%20")).build();
    }

    @POST
    @Path("{kind}/" + SUBJECT + "/issue")
    @Operation(summary = "Issue a paper: under the next number of the register, or under one given by the office's own system")
    public PaperView issue(@PathParam("kind") String kind, @PathParam("subject") String subject,
            @NotNull PaperDesk.Issuing issuing) {
        return desk.issue(kind(kind), subject, issuing);
    }

    @GET
    @Path("register")
    @Operation(summary = "The register of document numbers of one's office, the newest first")
    public RegisterDesk.Page register(@QueryParam("q") String words, @QueryParam("page") @DefaultValue("1") int page) {
        return register.page(words, (Math.max(1, page) - 1) * SIZE, SIZE);
    }

    @GET
    @Path("series")
    @Operation(summary = "The words before the numbers of one's office, and the numbers that come next")
    public List<RegisterDesk.Known> series() {
        return register.series();
    }

    @PUT
    @Path("series/{kind}")
    @Operation(summary = "Give the papers of a kind another word, from the next one on")
    public List<RegisterDesk.Known> rename(@PathParam("kind") String kind, @NotNull Word word) {
        register.rename(kind(kind), word.word());
        return register.series();
    }

    static PaperKind kind(String slug) {
        return PaperKind.of(slug).orElseThrow(() -> new Unknown(slug));
    }
}
