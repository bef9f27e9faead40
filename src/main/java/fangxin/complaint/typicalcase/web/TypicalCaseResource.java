package fangxin.complaint.typicalcase.web;

import fangxin.common.NotFound;
import fangxin.complaint.typicalcase.TypicalCaseDraft;
import fangxin.complaint.typicalcase.TypicalCaseDraftService;
import fangxin.complaint.warning.CaseSource.CaseSourceInput;
import fangxin.complaint.warning.CaseSourceType;
import fangxin.complaint.warning.WarningView;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource by which anyone lists the public typical cases and reads one, and officers read the proposed words of a
 * new one. A case is stored, published and withdrawn by the resource of consumer warnings.
 */
@Path("typical-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Warnings")
public class TypicalCaseResource {
    @Inject
    PublishedTypicalCases published;

    @Inject
    TypicalCaseDraftService drafts;

    @GET
    @Operation(summary = "Twenty public typical cases with some tags, the newest first")
    public List<WarningView> cases(
            @QueryParam("category") String category,
            @QueryParam("year") String year,
            @QueryParam("festival") String festival,
            @QueryParam("page") @DefaultValue("1") int page) {
        return published.newest(
                TypicalCaseFilters.of(category, year, festival),
                Math.clamp(page - 1L, 0, Short.MAX_VALUE) * PublishedTypicalCases.SIZE);
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One public typical case")
    public WarningView typicalCase(@PathParam("number") String number) {
        return published.find(number).orElseThrow(() -> new NotFound(number));
    }

    @GET
    @Path("drafts/{type}/{id}")
    @Operation(summary = "Proposed words of a typical case from a closed complaint or from the record of a penalty")
    public TypicalCaseDraft draft(@PathParam("type") CaseSourceType type, @PathParam("id") String id) {
        return drafts.draft(new CaseSourceInput(type, id));
    }
}
