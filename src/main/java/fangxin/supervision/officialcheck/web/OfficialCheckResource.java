package fangxin.supervision.officialcheck.web;

import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.RefusedCell;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.http.UploadedFiles;
import fangxin.supervision.officialcheck.OfficialCheckImportView;
import fangxin.supervision.officialcheck.OfficialCheckService;
import fangxin.supervision.officialcheck.OfficialCheckView;
import fangxin.supervision.officialcheck.OfficialCheckWithdrawalInput;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the official random checks of competent agencies: lists them, also those of a title, imports files,
 * confirms columns, reads refused rows, and takes an import back.
 */
@Path("official-checks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class OfficialCheckResource {
    @Inject
    RequestLocale language;

    @Inject
    OfficialCheckService service;

    @GET
    @Operation(summary = "Official checks that the caller's offices and the city have imported")
    public List<OfficialCheckView> checks() {
        return service.checks();
    }

    @GET
    @Path("titles/{number}")
    @Operation(summary = "Official checks of the holder of a title, the newest first")
    public List<OfficialCheckView> ofTitle(@PathParam("number") String number) {
        return service.ofTitle(number);
    }

    @GET
    @Path("imports")
    @Operation(summary = "The last imports of the caller's offices, the newest first")
    public List<OfficialCheckImportView> imports() {
        return service.imports();
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Import a file (CSV or XLSX) in the part \"file\" by the remembered columns",
            description =
                    "A file with a heading on which nobody has decided waits until an officer states its columns.")
    public OfficialCheckImportView importFile(@FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(file, service::importFile);
    }

    @GET
    @Path("imports/{id}/refused-rows")
    @Operation(summary = "The rows of an import that were refused, with the reason of each")
    public List<RefusedCell> refusedRows(@PathParam("id") String id) {
        return RefusedCell.of(service.refusedRows(id), language.getLocale());
    }

    @POST
    @Path("imports/{id}/columns")
    @Operation(summary = "Import the rows of a received file by these columns, which are remembered")
    public OfficialCheckImportView run(@PathParam("id") String id, @NotNull ColumnMapping mapping) {
        return service.run(id, mapping);
    }

    @POST
    @Path("imports/{id}/withdrawal")
    @Operation(summary = "Take an import back: its rows are deleted, and its file waits for its columns again")
    public OfficialCheckImportView withdraw(
            @PathParam("id") String id, @NotNull OfficialCheckWithdrawalInput withdrawal) {
        return service.withdraw(id, withdrawal);
    }
}
