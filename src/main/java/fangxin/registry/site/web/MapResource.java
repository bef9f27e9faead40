package fangxin.registry.site.web;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import fangxin.organization.division.GeodeticDatum;
import fangxin.organization.division.MapBox;
import fangxin.platform.http.ReadsQuery;
import fangxin.registry.search.MapCells;
import fangxin.registry.search.UnitQuery;
import fangxin.registry.site.MapSearchService;
import fangxin.registry.site.PublicRegisterService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that reads the register as a map: units clustered as suits the zoom, at any number of units. */
@Path("units/cells")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class MapResource {
    private static final Set<String> KNOWN = Set.of(
            "q", "type", "level", "district", "sector", "grade", "status", "near", "radius", "box", "zoom", "datum");

    @Inject
    PublicRegisterService register;

    @Inject
    MapSearchService service;

    @Context
    UriInfo address;

    @GET
    @ReadsQuery
    @Operation(summary = "Titles in a map area, grouped in cells by zoom")
    public MapSearchService.MapView view(
            @QueryParam("q") String q,
            @QueryParam("type") String type,
            @QueryParam("level") String level,
            @QueryParam("district") String district,
            @QueryParam("sector") String sector,
            @QueryParam("grade") String grade,
            @QueryParam("status") String status,
            @Parameter(description = "latitude,longitude in WGS-84, or the code of a street or township")
                    @QueryParam("near")
                    String near,
            @Parameter(description = "metres") @QueryParam("radius") String radius,
            @Parameter(description = "south,west,north,east in the datum", required = true) @QueryParam("box")
                    String box,
            @Parameter(description = "0 to 20, as tiles are numbered", required = true) @QueryParam("zoom") String zoom,
            @Parameter(description = "WGS-84 (default), GCJ-02 or BD-09") @QueryParam("datum") String datum) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        address.getQueryParameters().forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        List<Violation> faults = new ArrayList<>();
        UnitQuery query = register.read(parameters, KNOWN, faults);
        MapBox where = MapBox.parse(box).orElse(null);
        int step = zoom != null && zoom.matches("[0-9]{1,2}") ? Integer.parseInt(zoom) : -1;
        GeodeticDatum system = GeodeticDatum.named(datum == null ? GeodeticDatum.WGS_84.name() : datum)
                .orElse(null);
        if (where == null) {
            faults.add(new Violation("box", "organization.map.box", List.of()));
        }
        if (step < 0 || step > MapSearchService.MAX_ZOOM) {
            faults.add(new Violation("zoom", "organization.map.zoom", List.of(MapSearchService.MAX_ZOOM)));
        } else if (where != null && !MapCells.fitsIn(where, step, MapSearchService.MAX_CELLS)) {
            faults.add(new Violation("box", "registry.map.box.large", List.of()));
        }
        if (system == null) {
            faults.add(new Violation("datum", "organization.map.datum", List.of()));
        }
        if (!faults.isEmpty()) {
            throw new MalformedRequest(faults);
        }
        return service.view(query, where, step, system);
    }
}
