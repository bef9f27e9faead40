package fangxin.complaint.association.web;

import fangxin.complaint.association.AnalysisDimension;
import fangxin.complaint.association.AnalysisRowView;
import fangxin.complaint.association.AssociationFigureService;
import fangxin.complaint.association.AssociationFigureService.YearFigures;
import jakarta.inject.Inject;
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
 * REST resource by which associations and auditors read the figures of the associations in a year (cases, money
 * recovered, warnings, tests, activities), and the yearly analysis by month, category or type of case.
 */
@Path("association-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Association")
public class AssociationFigureResource {
    @Inject
    AssociationFigureService service;

    @GET
    @Operation(summary = "Figures of a year, of one association or of all that the caller reads")
    public YearFigures figures(@QueryParam("association") String association, @QueryParam("year") Integer year) {
        return service.figures(association, year);
    }

    @GET
    @Path("analysis/{dimension}")
    @Operation(summary = "Rows of the yearly analysis by MONTH, CATEGORY or TYPE")
    public List<AnalysisRowView> analysis(
            @PathParam("dimension") AnalysisDimension dimension,
            @QueryParam("association") String association,
            @QueryParam("year") Integer year) {
        return service.analysis(dimension, association, year);
    }
}
