package fangxin.complaint.handling.web;

import fangxin.complaint.handling.DutyRosterService;
import fangxin.complaint.handling.DutyRosterView;
import fangxin.complaint.handling.DutyShiftInput;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of duty rosters in special periods: reads one of a day, enters and removes shifts. */
@Path("duty-rosters")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class DutyRosterResource {
    @Inject
    DutyRosterService service;

    @GET
    @Path("{office}")
    @Operation(summary = "The duty roster of an office on a day, with the hours in which nobody is on duty")
    public DutyRosterView roster(@PathParam("office") String office, @QueryParam("day") LocalDate day) {
        return service.roster(office, day);
    }

    @POST
    @Path("{office}/shifts")
    @Operation(summary = "Enter a shift of an officer, on a day of a special period of changed limits")
    public DutyRosterView add(@PathParam("office") String office, @NotNull DutyShiftInput input) {
        return service.add(office, input);
    }

    @POST
    @Path("{office}/shifts/{id}/removal")
    @Operation(summary = "Remove a shift")
    public DutyRosterView remove(@PathParam("office") String office, @PathParam("id") String id) {
        return service.remove(office, id);
    }
}
