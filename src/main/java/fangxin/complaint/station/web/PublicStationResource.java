package fangxin.complaint.station.web;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import fangxin.complaint.station.PublicStation;
import fangxin.complaint.station.StationMap;
import fangxin.complaint.station.StationQuery;
import fangxin.complaint.station.StationStatistics;
import fangxin.organization.division.GeodeticDatum;
import fangxin.organization.division.MapBox;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource by which anyone reads the active stations and ODR firms with their rates, ordered by name, rate or
 * distance, draws those of a map area, and reads their numbers by district.
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
    @Path("map")
    @Operation(summary = "Active stations and ODR firms in a map area, grouped in cells by zoom")
    public StationMap map(
            @QueryParam("q") String text,
            @QueryParam("district") String district,
            @QueryParam("type") String type,
            @QueryParam("venue") String venue,
            @QueryParam("grade") String grade,
            @Parameter(description = "south,west,north,east in the datum", required = true) @QueryParam("box")
                    String box,
            @Parameter(description = "0 to 20, as tiles are numbered", required = true) @QueryParam("zoom") String zoom,
            @Parameter(description = "WGS-84 (default), GCJ-02 or BD-09") @QueryParam("datum") String datum) {
        StationQuery.requireKnown(type, null, null);
        Optional<MapBox> where = MapBox.parse(box);
        int step = zoom != null && zoom.matches("[0-9]{1,2}") ? Integer.parseInt(zoom) : -1;
        Optional<GeodeticDatum> system = GeodeticDatum.named(datum == null ? GeodeticDatum.WGS_84.name() : datum);
        List<Violation> faults = new ArrayList<>();
        if (where.isEmpty()) {
            faults.add(new Violation("box", "organization.map.box", List.of()));
        }
        if (step < 0 || step > StationMap.MAX_ZOOM) {
            faults.add(new Violation("zoom", "organization.map.zoom", List.of(StationMap.MAX_ZOOM)));
        }
        if (system.isEmpty()) {
            faults.add(new Violation("datum", "organization.map.datum", List.of()));
        }
        if (!faults.isEmpty()) {
            throw new MalformedRequest(faults);
        }
        return StationMap.of(
                StationQuery.of(text, district, type, venue, grade, null, null).select(published.stations()),
                where.orElseThrow(),
                step,
                system.orElseThrow());
    }

    @GET
    @Path("statistics")
    @Operation(summary = "Numbers of stations and ODR firms by district, with growth and share")
    public StationStatistics statistics() {
        return published.statistics();
    }
}
