package fangxin.statistics.web;

import fangxin.statistics.DimensionReport;
import fangxin.statistics.DimensionService;
import fangxin.statistics.DimensionService.DimensionTermsView;
import fangxin.statistics.DimensionTermsInput;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the index of the consumer environment: reads the figures of a year and their definitions, and
 * replaces the definitions.
 */
@Path("dimensions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class DimensionResource {
    @Inject
    DimensionService service;

    @GET
    @Operation(
            summary = "Figures of the seven dimensions of a year for city and districts, with the issue of definitions")
    public DimensionReport report(
            @Parameter(description = "the present one when left out") @QueryParam("year") String year) {
        return service.report(StatisticsPage.year(year, service.thisYear()));
    }

    @GET
    @Path("terms")
    @Operation(summary = "The definitions of the figures in force, with their issue")
    public DimensionTermsView terms() {
        return service.terms();
    }

    @PUT
    @Path("terms")
    @Operation(summary = "Replace the definitions of the figures")
    public DimensionTermsView replace(@NotNull DimensionTermsInput terms) {
        return service.replace(terms);
    }
}
