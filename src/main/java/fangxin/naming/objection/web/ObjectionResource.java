package fangxin.naming.objection.web;

import fangxin.naming.objection.ObjectionReceipt;
import fangxin.naming.objection.ObjectionService;
import fangxin.naming.objection.ObjectionView;
import fangxin.naming.objection.ObjectorAccessInput;
import fangxin.naming.objection.ObjectorIdentity;
import fangxin.platform.http.NotReplayable;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of objections by their receipts: the deciding office and auditors list and read them with their scans,
 * its officers reveal the objector's identity, and the holder of a receipt reads the state.
 */
@Path("objections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class ObjectionResource {
    @Inject
    ObjectionService service;

    @GET
    @Operation(summary = "Objections to the notices of the caller's offices, open ones first")
    public List<ObjectionView> objections() {
        return service.objections();
    }

    @GET
    @Path("{receipt}")
    @Operation(summary = "One objection, for the office that decides it")
    public ObjectionView objection(@PathParam("receipt") String receipt) {
        return service.objection(receipt);
    }

    @GET
    @Path("{receipt}/state")
    @Operation(summary = "Status of an objection, for the holder of its receipt")
    public ObjectionReceipt state(@PathParam("receipt") String receipt) {
        return service.receipt(receipt);
    }

    @GET
    @Path("{receipt}/letters")
    @Operation(summary = "Scans of an objection")
    public List<ObjectionService.ObjectionLetter> letters(@PathParam("receipt") String receipt) {
        return service.scans(receipt);
    }

    @POST
    @Path("{receipt}/objector")
    @Operation(summary = "Identity of the objector; each access is recorded with its reason")
    @NotReplayable
    public ObjectorIdentity revealObjector(@PathParam("receipt") String receipt, @NotNull ObjectorAccessInput access) {
        return service.revealObjector(receipt, access);
    }
}
