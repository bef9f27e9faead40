package fangxin.document.issue.web;

import fangxin.common.MalformedRequest;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Length;
import fangxin.document.issue.DocumentNumberService;
import fangxin.document.issue.DocumentScope;
import fangxin.document.issue.DocumentService;
import fangxin.document.issue.DocumentView;
import fangxin.document.issue.UnmaskedFormService;
import fangxin.document.template.DocumentFormat;
import fangxin.document.template.DocumentType;
import fangxin.platform.http.NotReplayable;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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

/** REST resource of documents: list, render as document, workbook or page, issue; numbers. */
@Path("documents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class DocumentResource {
    private static final String SUBJECT = "{subject:[0-9A-Za-z.-]+}";
    private static final int SIZE = 50;

    /** What a form is wanted in full for, and as what; a document where it is not said. */
    public record UnmaskedFormRequest(@Length(max = 500) String purpose, DocumentFormat form) {}

    /** The word before the numbers of a kind of paper. */
    public record AgencyCodeInput(@Length(max = 40) String word) {}

    @Inject
    DocumentService service;

    @Inject
    UnmaskedFormService fullForms;

    @Inject
    DocumentNumberService register;

    @GET
    @Operation(summary = "Documents about one subject: give candidacy, round, notice, officialDocument or meeting")
    public List<DocumentView> about(
            @QueryParam("candidacy") String candidacy,
            @QueryParam("round") String round,
            @QueryParam("notice") String notice,
            @QueryParam("officialDocument") String officialDocument,
            @QueryParam("meeting") String meeting) {
        String[] things = {candidacy, round, notice, officialDocument, meeting};
        List<DocumentScope> named = Stream.of(DocumentScope.values())
                .filter(scope -> things[scope.ordinal()] != null)
                .toList();
        if (named.size() != 1) {
            throw new MalformedRequest(List.of(new Violation("candidacy", "document.parameter.one", List.of())));
        }
        return service.about(named.getFirst(), things[named.getFirst().ordinal()]);
    }

    @GET
    @Path("{kind}/" + SUBJECT)
    @Operation(summary = "One document, with its number or the next number")
    public DocumentView paper(@PathParam("kind") String kind, @PathParam("subject") String subject) {
        return service.paper(kind(kind), subject);
    }

    @GET
    @Path("{kind}/" + SUBJECT + ".{form:docx|xlsx|html}")
    @Produces({
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "text/html"
    })
    @Operation(summary = "A document as docx, its list as a workbook (xlsx), or a page to print (html)")
    public Response make(
            @PathParam("kind") String kind, @PathParam("subject") String subject, @PathParam("form") String form) {
        DocumentFormat wanted = DocumentFormat.valueOf(form.toUpperCase(Locale.ROOT));
        return sent(service.make(kind(kind), subject, wanted), wanted);
    }

    @POST
    @Path("{kind}/" + SUBJECT + "/full")
    @Produces({"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "text/html"})
    @NotReplayable
    @Operation(
            summary =
                    "The application form or the pledge with people in the clear; who had it made and what for is kept")
    public Response makeInFull(
            @PathParam("kind") String kind,
            @PathParam("subject") String reference,
            @NotNull @Valid UnmaskedFormRequest wanted) {
        DocumentFormat form = Optional.ofNullable(wanted.form()).orElse(DocumentFormat.DOCX);
        return sent(fullForms.make(kind(kind), reference, form, wanted.purpose()), form);
    }

    private static Response sent(DocumentService.RenderedDocument made, DocumentFormat form) {
        return Response.ok(made.bytes(), made.type())
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        (form == DocumentFormat.HTML ? "inline" : "attachment") + "; filename*=UTF-8''"
                                + URLEncoder.encode(made.name(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .build();
    }

    @POST
    @Path("{kind}/" + SUBJECT + "/issue")
    @Operation(
            summary = "Issue a paper: under the next number of the register, or under one given by the office's own"
                    + " system")
    public DocumentView issue(
            @PathParam("kind") String kind,
            @PathParam("subject") String subject,
            @NotNull DocumentService.DocumentIssueInput issuing) {
        return service.issue(kind(kind), subject, issuing);
    }

    @GET
    @Path("register")
    @Operation(summary = "Register of document numbers of the caller's agency, newest first")
    public DocumentNumberService.DocumentNumberPage register(
            @QueryParam("q") String words, @QueryParam("page") @DefaultValue("1") int page) {
        return register.page(words, (Math.max(1, page) - 1) * SIZE, SIZE);
    }

    @GET
    @Path("series")
    @Operation(summary = "Agency codes of the caller's agency, and the next numbers")
    public List<DocumentNumberService.NumberSeriesView> series() {
        return register.series();
    }

    @PUT
    @Path("series/{kind}")
    @Operation(summary = "Change the agency code of a document type, from the next document on")
    public List<DocumentNumberService.NumberSeriesView> rename(
            @PathParam("kind") String kind, @NotNull @Valid AgencyCodeInput word) {
        register.rename(kind(kind), word.word());
        return register.series();
    }

    static DocumentType kind(String slug) {
        return DocumentType.of(slug).orElseThrow(() -> new NotFound(slug));
    }
}
