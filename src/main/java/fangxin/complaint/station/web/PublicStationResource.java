package fangxin.complaint.station.web;

import fangxin.complaint.station.PublicStation;
import fangxin.complaint.station.StationQuery;
import fangxin.complaint.station.StationStatistics;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource by which anyone reads the active stations and ODR firms with their rates, ordered by name, rate or
 * distance, and their numbers by district.
 */
@Path("stations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stations")
public class PublicStationResource {
    @Inject
    PublishedStations published;

    @GET
    @Operation(
            summary = "Active stations and ODR firms with their rates, by name, by rate of settlements or by distance")
    public List<PublicStation> stations(
            @QueryParam("q") String text,
            @QueryParam("district") String district,
            @QueryParam("type") String type,
            @QueryParam("venue") String venue,
            @QueryParam("grade") String grade,
            @QueryParam("sort") String sort,
            @QueryParam("near") String near) {
        StationQuery.requireKnown(type, sort, near);
        return StationQuery.of(text, district, type, venue, grade, sort, near).select(published.stations());
    }

    @GET
    @Path("statistics")
    @Operation(summary = "Numbers of stations and ODR firms by district, with growth and share")
    public StationStatistics statistics() {
        return published.statistics();
    }
}
