package fangxin.complaint.association.web;

import fangxin.complaint.association.AssociationImportService;
import fangxin.complaint.association.AssociationImportView;
import fangxin.document.spreadsheet.RefusedCell;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.http.UploadedFiles;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource by which an association imports the ended cases of its former register. */
@Path("association-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Association")
public class AssociationImportResource {
    /**
     * Result of an import, with the sentence of each refused row.
     *
     * @param added     cases that are new
     * @param unchanged rows whose case was imported before, or that repeat an earlier row
     */
    public record AssociationImportAnswer(
            int total, int added, int unchanged, @NotNull List<RefusedCell> refused) {}

    @Inject
    RequestLocale language;

    @Inject
    AssociationImportService service;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Take over the ended cases of a former register (CSV or XLSX) in the part \"file\"")
    public AssociationImportAnswer importFile(@FormParam("file") @NotNull EntityPart file) {
        AssociationImportView imported = UploadedFiles.read(file, service::importFile);
        return new AssociationImportAnswer(
                imported.total(),
                imported.added(),
                imported.unchanged(),
                RefusedCell.of(imported.refused(), language.getLocale()));
    }
}
