package fangxin.membership.web;

import fangxin.common.NotFound;
import fangxin.membership.PublicMembersService;
import fangxin.platform.persistence.PublicCopies;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource that reads the public members of a titled composite, with its share and the decision of its office on a
 * share that is missed.
 */
@Path("units/{number}/members")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class PublicMemberListResource {
    @Inject
    PublicMembersService service;

    @Inject
    PublicCopies copies;

    @GET
    @Operation(summary = "The members of a titled composite, each with its own state")
    public PublicMembersService.PublicMemberList members(@PathParam("number") String number) {
        return copies.read(
                        "members/" + number,
                        list -> 1 + list.map(one -> one.members().size()).orElse(0),
                        () -> service.memberList(number))
                .orElseThrow(() -> new NotFound(number));
    }
}
