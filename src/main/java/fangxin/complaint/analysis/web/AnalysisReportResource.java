package fangxin.complaint.analysis.web;

import fangxin.complaint.analysis.AnalysisReportDetail;
import fangxin.complaint.analysis.AnalysisReportInput;
import fangxin.complaint.analysis.AnalysisReportService;
import fangxin.complaint.analysis.AnalysisReportTakeBackInput;
import fangxin.complaint.analysis.AnalysisReportTextInput;
import fangxin.complaint.analysis.AnalysisReportVersionInput;
import fangxin.complaint.analysis.AnalysisReportView;
import fangxin.document.template.DocumentFormat;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of reports on complaints: lists, shows and builds them, edits the text, counts the figures again,
 * releases a report and takes it back, and sends it as DOCX, PDF, XLSX or HTML.
 */
@Path("analysis-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class AnalysisReportResource {
    @Inject
    AnalysisReportService service;

    @GET
    @Operation(summary = "Reports that the caller may see, the last period first")
    public List<AnalysisReportView> reports() {
        return service.reports();
    }

    @POST
    @Operation(summary = "Build the report of the caller's office on an occasion and a period that is over")
    public AnalysisReportDetail build(@NotNull AnalysisReportInput report) {
        return service.build(report);
    }

    @GET
    @Path("{number:[0-9]+}")
    @Operation(summary = "One report with its text, its figures and the queries of the cases behind them")
    public AnalysisReportDetail find(@PathParam("number") String number) {
        return service.find(number);
    }

    @GET
    @Path("{number:[0-9]+}.{format:docx|xlsx|html|pdf}")
    @Produces({
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "text/html",
        "application/pdf"
    })
    @Operation(summary = "A report as DOCX or PDF, its figures as a workbook (xlsx), or a page to print (html)")
    public Response file(@PathParam("number") String number, @PathParam("format") String format) {
        AnalysisReportService.AnalysisReportFile file =
                service.file(number, DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT)));
        return Response.ok(file.bytes(), file.format().type())
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        (file.format() == DocumentFormat.HTML ? "inline" : "attachment") + "; filename*=UTF-8''"
                                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .build();
    }

    @POST
    @Path("{number:[0-9]+}/text")
    @Operation(summary = "Enter a version of the text of a draft")
    public AnalysisReportDetail rewrite(@PathParam("number") String number, @NotNull AnalysisReportTextInput text) {
        return service.rewrite(number, text);
    }

    @POST
    @Path("{number:[0-9]+}/figures")
    @Operation(summary = "Count the figures of a draft again")
    public AnalysisReportDetail recount(
            @PathParam("number") String number, @NotNull AnalysisReportVersionInput report) {
        return service.recount(number, report);
    }

    @POST
    @Path("{number:[0-9]+}/release")
    @Operation(summary = "Release a report to the offices and units of the city")
    public AnalysisReportDetail release(
            @PathParam("number") String number, @NotNull AnalysisReportVersionInput report) {
        return service.release(number, report);
    }

    @POST
    @Path("{number:[0-9]+}/release/withdrawal")
    @Operation(summary = "Take a released report back to a draft")
    public AnalysisReportDetail takeBack(
            @PathParam("number") String number, @NotNull AnalysisReportTakeBackInput report) {
        return service.takeBack(number, report);
    }
}
