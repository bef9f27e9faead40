package fangxin.membership.web;

import fangxin.membership.ConsentService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that lists the memberships of the caller's merchants; {@link MemberResource} answers them. */
@Path("memberships")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class MembershipResource {
    @Inject
    ConsentService consents;

    @GET
    @Operation(summary = "Memberships of the caller's merchants")
    public List<ConsentService.MembershipView> listOwn() {
        return consents.listOwn();
    }
}
