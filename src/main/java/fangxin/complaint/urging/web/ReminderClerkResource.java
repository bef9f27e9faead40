package fangxin.complaint.urging.web;

import fangxin.complaint.urging.ReminderClerkInput;
import fangxin.complaint.urging.ReminderClerkService;
import fangxin.complaint.urging.ReminderClerkView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the clerks for reminders: lists them and names one. */
@Path("reminder-clerks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ReminderClerkResource {
    @Inject
    ReminderClerkService service;

    @GET
    @Operation(summary = "The clerks of the agencies that the caller names, with those who are notified today")
    public List<ReminderClerkView> clerks() {
        return service.clerks();
    }

    @PUT
    @Path("{agency}")
    @Operation(summary = "Name the clerk of an agency for reminders, the deputy and the days of absence")
    public ReminderClerkView name(@PathParam("agency") String agency, @NotNull ReminderClerkInput input) {
        return service.name(agency, input);
    }
}
