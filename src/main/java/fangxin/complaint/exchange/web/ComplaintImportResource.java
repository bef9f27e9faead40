package fangxin.complaint.exchange.web;

import fangxin.complaint.exchange.AgencyCorrectionInput;
import fangxin.complaint.exchange.ComplaintExchangeService;
import fangxin.complaint.exchange.ComplaintFileInput;
import fangxin.complaint.exchange.ComplaintImportView;
import fangxin.complaint.exchange.ComplaintPlatform;
import fangxin.complaint.exchange.DifferenceClearingInput;
import fangxin.complaint.exchange.DifferenceView;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.RefusedCell;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.http.UploadedFiles;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the exchange with 12315 and 12345: imports a file of a platform, by remembered or confirmed columns,
 * lists imports, refused rows and covered days, reconciles a day with the stored cases, lists and clears differences,
 * and lets a case take the agency that the platform states.
 */
@Path("complaint-imports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ComplaintImportResource {
    @Inject
    RequestLocale language;

    @Inject
    ComplaintExchangeService service;

    @GET
    @Operation(summary = "The last imports of the caller's offices, the newest first")
    public List<ComplaintImportView> imports() {
        return service.imports();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Import a file (CSV or XLSX) of a platform in the part \"file\" by the remembered columns",
            description =
                    "A file with a heading on which nobody has decided waits until an officer confirms its columns.")
    public ComplaintImportView importFile(
            @QueryParam("platform") ComplaintPlatform platform,
            @QueryParam("day") LocalDate day,
            @QueryParam("rows") Integer rows,
            @FormParam("file") @NotNull EntityPart file) {
        ComplaintFileInput input = new ComplaintFileInput(platform, day, rows);
        return UploadedFiles.read(file, (name, in) -> service.importFile(input, name, in));
    }

    @GET
    @Path("days")
    @Operation(summary = "How complete the last days of both platforms are")
    public List<ComplaintImportView.CoveredDay> days() {
        return service.days();
    }

    @GET
    @Path("{id}/refused-rows")
    @Operation(
            summary =
                    "Two hundred refused rows of an import from a position on, with reasons; none where they were not kept")
    public List<RefusedCell> refusedRows(
            @PathParam("id") String id, @QueryParam("first") @DefaultValue("0") int first) {
        return RefusedCell.of(service.refusedRows(id, first), language.getLocale());
    }

    @POST
    @Path("{id}/columns")
    @Operation(summary = "Import the rows of a received file by these columns, which are remembered")
    public ComplaintImportView run(@PathParam("id") String id, @NotNull ColumnMapping mapping) {
        return service.run(id, mapping);
    }

    @POST
    @Path("reconciliations")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Compare a platform's file of a day in the part \"file\" with the stored cases")
    public ComplaintImportView.ReconciliationView reconcile(
            @QueryParam("platform") ComplaintPlatform platform,
            @QueryParam("day") LocalDate day,
            @FormParam("file") @NotNull EntityPart file) {
        ComplaintFileInput input = new ComplaintFileInput(platform, day, null);
        return UploadedFiles.read(file, (name, in) -> service.reconcile(input, in));
    }

    @GET
    @Path("differences")
    @Operation(summary = "Differences that the caller's agencies have found or own")
    public List<DifferenceView> differences() {
        return service.differences();
    }

    @POST
    @Path("differences/{id}/clearing")
    @Operation(summary = "Clear a difference up")
    public DifferenceView clear(@PathParam("id") String id, @NotNull DifferenceClearingInput clearing) {
        return service.clear(id, clearing);
    }

    @POST
    @Path("differences/{id}/agency")
    @Operation(summary = "Let the case take the agency that the platform states, which clears the difference up")
    public DifferenceView correctAgency(@PathParam("id") String id, @NotNull AgencyCorrectionInput correction) {
        return service.correctAgency(id, correction);
    }
}
