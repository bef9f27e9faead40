package fangxin.registry.legacyimport.web;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import fangxin.complaint.exchange.ComplaintExchangeService;
import fangxin.complaint.exchange.ComplaintFileInput;
import fangxin.complaint.exchange.ComplaintImportCounts;
import fangxin.complaint.exchange.ComplaintImportView;
import fangxin.complaint.exchange.ComplaintPlatform;
import fangxin.platform.http.IdempotencyFilter;
import fangxin.platform.http.ManagesOwnTransactions;
import fangxin.platform.http.Problem;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.i18n.Messages;
import fangxin.registry.legacyimport.ImportReport;
import fangxin.registry.legacyimport.ImportRunner;
import fangxin.registry.legacyimport.RegisterImport;
import fangxin.registry.legacyimport.RegisterImportService;
import fangxin.registry.legacyimport.RowProblem;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of imports: imports or only checks a file of an old register, or of the complaints of a platform; lists
 * imports of old registers, reads one with its report, and sends the empty template.
 */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportResource {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SIZE = 50;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Problem or note of a line. */
    public record ImportRowMessage(int line, String column, String value, String key, String message) {}

    /**
     * Result of an import, with one component for each field of the contract.
     *
     * @param accepted lines that were taken, or could be
     * @param written  lines that stand in the register by now
     * @param known    lines that the register had already; nothing was done for them
     * @param notes    how lines were taken, a conversion of coordinates for example
     */
    @JsonbNillable
    public record ImportAnswer(
            String id,
            boolean dryRun,
            boolean partial,
            RegisterImport.ImportState state,
            String fileName,
            String sha256,
            int total,
            int accepted,
            int written,
            List<ImportRowMessage> refused,
            List<ImportRowMessage> conflicts,
            List<ImportRowMessage> known,
            List<ImportRowMessage> notes) {}

    /** Problem document for a file that was not imported, with the counts of its lines. */
    public record ImportRefusal(
            @NotNull String type,
            String title,
            int status,
            String detail,
            @NotNull List<Problem.Violation> violations,
            @NotNull String id,
            int total,
            int accepted,
            @NotNull List<ImportRowMessage> refused,
            @NotNull List<ImportRowMessage> conflicts,
            @NotNull List<ImportRowMessage> known,
            @NotNull List<ImportRowMessage> notes) {}

    /** Numbers of the lines of an import, by what became of them. */
    public record ImportLineCounts(int total, int accepted, int refused, int conflicts, int known, int written) {}

    /** Import as an item of the list. */
    public record ImportItem(
            @NotNull String id,
            @NotNull String office,
            @NotNull String fileName,
            @NotNull String sha256,
            @NotNull String by,
            @NotNull Instant receivedAt,
            @NotNull RegisterImport.ImportState state,
            boolean partial,
            @NotNull ImportLineCounts lines,
            Instant finishedAt) {}

    private static final String COMPLAINTS = "complaints";

    @Inject
    RegisterImportService service;

    @Inject
    ComplaintExchangeService complaints;

    @Inject
    ImportRunner runner;

    @Context
    HttpServletRequest request;

    @POST
    @ManagesOwnTransactions
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Import an old register (CSV or XLSX) in the part \"file\"; whole or not at all, unless partial")
    @APIResponse(
            responseCode = "200",
            description = "Checked only",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(
            responseCode = "201",
            description = "Imported",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(
            responseCode = "202",
            description = "The import is running, or a file of complaints waits until an officer confirms its columns",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(
            responseCode = "422",
            description = "Rows were refused, and nothing was imported",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ImportRefusal.class)))
    public Response take(
            @Parameter(description = "units or complaints") @QueryParam("kind") String kind,
            @Parameter(description = "only check, leave no trace") @QueryParam("dryRun") @DefaultValue("false")
                    String dryRun,
            @Parameter(description = "leave out what cannot be taken") @QueryParam("partial") @DefaultValue("false")
                    String partial,
            @Parameter(description = "of complaints: the platform") @QueryParam("platform") ComplaintPlatform platform,
            @Parameter(description = "of complaints: the day that the file covers") @QueryParam("day") LocalDate day,
            @Parameter(description = "of complaints: rows that the platform states") @QueryParam("rows") Integer rows,
            @FormParam("file") @NotNull EntityPart file) {
        boolean trial = isTrue("dryRun", dryRun);
        if (COMPLAINTS.equals(kind)) {
            return takeComplaints(new ComplaintFileInput(platform, day, rows), trial, file);
        }
        requireUnits(kind);
        boolean part = isTrue("partial", partial);
        if (trial) {
            return Response.ok(answer(
                            null,
                            true,
                            part,
                            null,
                            file.getFileName().orElse(null),
                            null,
                            UploadedFiles.read(file, (name, in) -> service.check(in)),
                            0))
                    .build();
        }
        RegisterImportService.ImportView decided = UploadedFiles.read(
                file,
                (name, in) -> service.checkAndDecide(
                        name, in, part, IdempotencyFilter.keyOf(request).orElse(null)));
        String id = decided.id();
        if (decided.state() == RegisterImport.ImportState.REFUSED) {
            return refusal(decided, service.report(id));
        }
        runner.runAndWait(id, PATIENCE);
        return Response.status(service.find(id).state() == RegisterImport.ImportState.IMPORTED ? 201 : 202)
                .location(URI.create("imports/" + id))
                .entity(answer(id))
                .build();
    }

    @GET
    @Operation(summary = "Imports of the caller's office, newest first")
    public List<ImportItem> imports(@QueryParam("page") @DefaultValue("1") int page) {
        return service.imports((Math.max(1, page) - 1) * SIZE, SIZE).imports().stream()
                .map(view -> new ImportItem(
                        view.id(),
                        view.office(),
                        view.file().name(),
                        view.file().sha256(),
                        view.actorName(),
                        view.receivedAt(),
                        view.state(),
                        view.partial(),
                        new ImportLineCounts(
                                view.counts().total(),
                                view.counts().acceptable(),
                                view.counts().refused(),
                                view.counts().conflicts(),
                                view.counts().known(),
                                view.counts().written()),
                        view.finishedAt()))
                .toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One import with its progress and the findings of its lines")
    public ImportAnswer find(@PathParam("id") String id) {
        return answer(id);
    }

    @GET
    @Path("template.xlsx")
    @Produces(WORKBOOK)
    @Operation(summary = "Empty import template as a workbook")
    public Response workbook(@QueryParam("lang") String lang) {
        return Response.ok(service.workbook(language(lang)))
                .header("Content-Disposition", "attachment; filename=\"units.xlsx\"")
                .build();
    }

    @GET
    @Path("template.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "Empty import template as CSV")
    public Response text(@QueryParam("lang") String lang) {
        return Response.ok(service.text(language(lang)))
                .header("Content-Disposition", "attachment; filename=\"units.csv\"")
                .build();
    }

    private ImportAnswer answer(String id) {
        RegisterImportService.ImportView view = service.find(id);
        return answer(
                id,
                false,
                view.partial(),
                view.state(),
                view.file().name(),
                view.file().sha256(),
                service.report(id),
                view.counts().written());
    }

    private ImportAnswer answer(
            String id,
            boolean trial,
            boolean partial,
            RegisterImport.ImportState state,
            String name,
            String sha256,
            ImportReport report,
            int written) {
        return new ImportAnswer(
                id,
                trial,
                partial,
                state,
                name,
                sha256,
                report.total(),
                report.acceptable(),
                written,
                rows(report, RowProblem.Severity.REFUSED),
                rows(report, RowProblem.Severity.CONFLICT),
                rows(report, RowProblem.Severity.KNOWN),
                rows(report, RowProblem.Severity.NOTE));
    }

    private Response refusal(RegisterImportService.ImportView view, ImportReport report) {
        String title = Messages.message(language(null), "legacyimport.refused.title");
        List<Problem.Violation> violations = report.faults().stream()
                .filter(fault ->
                        fault.weight() == RowProblem.Severity.REFUSED || fault.weight() == RowProblem.Severity.CONFLICT)
                .map(fault -> new Problem.Violation(
                        fault.line() + "." + fault.column().code(), fault.key(), message(fault)))
                .toList();
        return Response.status(422)
                .type("application/problem+json")
                .entity(new ImportRefusal(
                        "about:blank",
                        title,
                        422,
                        Messages.message(
                                language(null), "legacyimport.refused.detail", report.refused(), report.conflicts()),
                        violations,
                        view.id(),
                        report.total(),
                        0,
                        rows(report, RowProblem.Severity.REFUSED),
                        rows(report, RowProblem.Severity.CONFLICT),
                        rows(report, RowProblem.Severity.KNOWN),
                        rows(report, RowProblem.Severity.NOTE)))
                .build();
    }

    private List<ImportRowMessage> rows(ImportReport report, RowProblem.Severity weight) {
        return report.faults().stream()
                .filter(fault -> fault.weight() == weight)
                .map(fault -> new ImportRowMessage(
                        fault.line(), fault.column().code(), fault.value(), fault.key(), message(fault)))
                .toList();
    }

    private String message(RowProblem fault) {
        return Messages.message(language(null), fault.key(), fault.arguments().toArray());
    }

    /** Imports the cases of a platform, whose rows are taken one by one: faulty ones are refused and the others stored. */
    private Response takeComplaints(ComplaintFileInput input, boolean trial, EntityPart file) {
        if (trial) {
            return Response.ok(answer(null, file, UploadedFiles.read(file, (name, in) -> complaints.check(input, in))))
                    .build();
        }
        ComplaintImportView taken = UploadedFiles.read(file, (name, in) -> complaints.importFile(input, name, in));
        return Response.status(taken.imported() ? Response.Status.CREATED : Response.Status.ACCEPTED)
                .entity(answer(
                        taken.id(),
                        file,
                        new ComplaintExchangeService.CheckedComplaints(
                                taken.counts(), complaints.refusedRows(taken.id(), 0), taken.imported())))
                .build();
    }

    /** @param id null for a file that was checked only */
    private ImportAnswer answer(String id, EntityPart file, ComplaintExchangeService.CheckedComplaints checked) {
        ComplaintImportCounts counts = checked.counts();
        boolean trial = id == null;
        return new ImportAnswer(
                id,
                trial,
                true,
                state(trial, checked.imported()),
                file.getFileName().orElse(null),
                null,
                counts.total(),
                counts.total() - counts.refused(),
                trial ? 0 : counts.added() + counts.changed(),
                checked.refused().stream()
                        .map(row -> new ImportRowMessage(
                                row.line(),
                                row.column(),
                                row.value(),
                                row.key(),
                                Messages.message(
                                        language(null),
                                        row.key(),
                                        row.arguments().toArray())))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Returns null for a file that was checked and would be imported. */
    private static RegisterImport.ImportState state(boolean trial, boolean imported) {
        if (!imported) {
            return RegisterImport.ImportState.CHECKED;
        }
        return trial ? null : RegisterImport.ImportState.IMPORTED;
    }

    private static void requireUnits(String kind) {
        if (!"units".equals(kind)) {
            throw new MalformedRequest(List.of(new Violation("kind", "legacyimport.kind", List.of())));
        }
    }

    private static boolean isTrue(String name, String text) {
        if (!Set.of("true", "false").contains(text)) {
            throw new MalformedRequest(List.of(new Violation(name, "platform.parameter", List.of(name, text))));
        }
        return Boolean.parseBoolean(text);
    }

    private Locale language(String asked) {
        if (asked != null) {
            return "en".equals(asked) ? Locale.ENGLISH : Locale.CHINESE;
        }
        return RequestLocale.accepted(request);
    }
}
