package fangxin.procedure.appeal.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.procedure.appeal.AppealDecisionView;
import fangxin.procedure.appeal.AppealDecisionViewService;
import fangxin.procedure.appeal.AppealService;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource that reads the appeal against a refusal of one candidacy and the decisions, and stores the scan of a
 * decision.
 */
@Path("candidacies/{reference}/appeal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appeal")
public class AppealResource {
    /** The id of a stored scan. */
    public record StoredAppealScan(@NotNull String id) {}

    @Inject
    AppealService service;

    @Inject
    AppealDecisionViewService records;

    @PathParam("reference")
    String reference;

    /** Returns the refusal that is to be reviewed, for officers who took no part in it. */
    @GET
    public AppealService.AppealCase view() {
        return service.view(reference);
    }

    @GET
    @Path("decisions")
    public List<AppealDecisionView> decisions() {
        return records.decisions(reference);
    }

    /** Stores the signed decision that the step UPHOLD or REOPEN names afterwards. */
    @POST
    @Path("scans")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public StoredAppealScan storeScan(@FormParam("file") @NotNull EntityPart file) {
        return new StoredAppealScan(
                UploadedFiles.read(file, (name, content) -> service.storeScan(reference, name, content)));
    }
}
