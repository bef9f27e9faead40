package fangxin.procedure.cultivation.web;

import fangxin.procedure.cultivation.UsualDefectInput;
import fangxin.procedure.cultivation.UsualDefectService;
import fangxin.procedure.cultivation.UsualDefectService.UsualDefectListView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the usual defects of an office: lists them, adds, changes or removes one. */
@Path("offices/{office}/usual-defects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cultivation")
public class UsualDefectResource {
    @Inject
    UsualDefectService service;

    @PathParam("office")
    String office;

    @GET
    @Operation(summary = "The usual defects that a return of this office can pick, with the issue of the list")
    public UsualDefectListView list() {
        return service.list(office);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a usual defect, or changes the one with its code")
    public UsualDefectListView save(@NotNull UsualDefectInput input) {
        return service.save(office, input);
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Removes a usual defect from the list; issue is that of the list that was read")
    public UsualDefectListView remove(@PathParam("code") String code, @QueryParam("issue") int issue) {
        return service.remove(office, code, issue);
    }
}
