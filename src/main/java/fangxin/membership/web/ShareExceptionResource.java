package fangxin.membership.web;

import fangxin.membership.ShareExceptionInput;
import fangxin.membership.ShareExceptionView;
import fangxin.membership.ShortfallService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of proposed exceptions from a binding share, which a second officer reads, grants or refuses. */
@Path("share-exceptions/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class ShareExceptionResource {
    @Inject
    ShortfallService service;

    @PathParam("id")
    String id;

    @GET
    @Operation(summary = "A proposed exception from the binding share")
    public ShareExceptionView exception() {
        return service.exception(id);
    }

    @POST
    @Path("confirmation")
    @Operation(summary = "Grant a proposed exception, as a second officer")
    public ShareExceptionView grant() {
        service.grantException(id);
        return service.exception(id);
    }

    @POST
    @Path("refusal")
    @Operation(summary = "Refuse a proposed exception, as a second officer")
    public ShareExceptionView refuse(@NotNull ShareExceptionInput input) {
        service.refuseException(id, input);
        return service.exception(id);
    }
}
