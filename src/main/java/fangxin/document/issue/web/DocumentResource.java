package fangxin.document.issue.web;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Length;
import fangxin.document.issue.AgencyCodeInput;
import fangxin.document.issue.DocumentNumberService;
import fangxin.document.issue.DocumentScope;
import fangxin.document.issue.DocumentService;
import fangxin.document.issue.DocumentView;
import fangxin.document.issue.UnmaskedFormService;
import fangxin.document.template.DocumentFormat;
import fangxin.document.template.DocumentTypeCatalogue;
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

/**
 * REST resource of documents: lists, renders (as DOCX, PDF, workbook or page to print, also unmasked) and issues them;
 * it also shows the register of numbers and the number series, and changes agency codes.
 */
@Path("documents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class DocumentResource {
    private static final String SUBJECT = "{subject:[0-9A-Za-z.-]+}";
    private static final int SIZE = 50;

    /** Purpose for which a form is rendered unmasked, and its format; DOCX if none is given. */
    public record UnmaskedFormRequest(@Length(max = 500) String purpose, DocumentFormat format) {}

    @Inject
    DocumentService service;

    @Inject
    UnmaskedFormService fullForms;

    @Inject
    DocumentNumberService register;

    @Inject
    DocumentTypeCatalogue types;

    @GET
    @Operation(
            summary =
                    "The documents about one subject, named by candidacy, round, notice, officialDocument, meeting, particulars,"
                            + " proceeding, urging, complaint, station or stationCase")
    public List<DocumentView> about(
            @QueryParam("candidacy") String candidacy,
            @QueryParam("round") String round,
            @QueryParam("notice") String notice,
            @QueryParam("officialDocument") String officialDocument,
            @QueryParam("meeting") String meeting,
            @QueryParam("particulars") String particulars,
            @QueryParam("proceeding") String proceeding,
            @QueryParam("urging") String urging,
            @QueryParam("complaint") String complaint,
            @QueryParam("station") String station,
            @QueryParam("stationCase") String stationCase) {
        String[] subjects = {
            candidacy,
            round,
            notice,
            officialDocument,
            meeting,
            particulars,
            proceeding,
            urging,
            complaint,
            station,
            stationCase
        };
        List<DocumentScope> named = Stream.of(DocumentScope.values())
                .filter(scope -> subjects[scope.ordinal()] != null)
                .toList();
        if (named.size() != 1) {
            throw new MalformedRequest(
                    List.of(new Violation("candidacy", "document.parameter.one", List.of(DocumentScope.parameters()))));
        }
        return service.about(named.getFirst(), subjects[named.getFirst().ordinal()]);
    }

    @GET
    @Path("{type}/" + SUBJECT)
    @Operation(summary = "One document, with its number or the next one of its series")
    public DocumentView document(@PathParam("type") String type, @PathParam("subject") String subject) {
        return service.document(types.byCode(type), subject);
    }

    @GET
    @Path("{type}/" + SUBJECT + ".{format:docx|xlsx|html|pdf}")
    @Produces({
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "text/html",
        "application/pdf"
    })
    @Operation(summary = "A document as DOCX or PDF, its list as a workbook (xlsx), or a page to print (html)")
    public Response make(
            @PathParam("type") String type, @PathParam("subject") String subject, @PathParam("format") String format) {
        DocumentFormat wanted = DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT));
        return sent(service.render(types.byCode(type), subject, wanted), wanted);
    }

    @POST
    @Path("{type}/" + SUBJECT + "/full")
    @Produces({"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "text/html", "application/pdf"
    })
    @NotReplayable
    @Operation(
            summary = "The application form or the pledge with names and numbers unmasked; reader and purpose are"
                    + " recorded")
    public Response makeInFull(
            @PathParam("type") String type,
            @PathParam("subject") String reference,
            @NotNull @Valid UnmaskedFormRequest wanted) {
        DocumentFormat format = Optional.ofNullable(wanted.format()).orElse(DocumentFormat.DOCX);
        return sent(fullForms.render(types.byCode(type), reference, format, wanted.purpose()), format);
    }

    private static Response sent(DocumentService.RenderedDocument made, DocumentFormat format) {
        return Response.ok(made.bytes(), made.type())
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        (format == DocumentFormat.HTML ? "inline" : "attachment") + "; filename*=UTF-8''"
                                + URLEncoder.encode(made.name(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .build();
    }

    @POST
    @Path("{type}/" + SUBJECT + "/issue")
    @Operation(
            summary = "Issue a document under the next number of the register, or under one given by the office's own"
                    + " system")
    public DocumentView issue(
            @PathParam("type") String type,
            @PathParam("subject") String subject,
            @NotNull DocumentService.DocumentIssueInput issuing) {
        return service.issue(types.byCode(type), subject, issuing);
    }

    @GET
    @Path("register")
    @Operation(summary = "The register of document numbers of the caller's office, the newest first")
    public DocumentNumberService.DocumentNumberPage register(
            @QueryParam("q") String text, @QueryParam("page") @DefaultValue("1") int page) {
        return register.page(text, (Math.max(1, page) - 1) * SIZE, SIZE);
    }

    @GET
    @Path("series")
    @Operation(summary = "The agency codes of the caller's office, and the next number of each series")
    public List<DocumentNumberService.NumberSeriesView> series() {
        return register.series();
    }

    @PUT
    @Path("series/{type}")
    @Operation(summary = "Change the agency code of a document type, from the next document on")
    public List<DocumentNumberService.NumberSeriesView> rename(
            @PathParam("type") String type, @NotNull AgencyCodeInput input) {
        register.rename(types.byCode(type), input);
        return register.series();
    }
}
