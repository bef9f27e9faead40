package fangxin.membership.web;

import fangxin.common.NotFound;
import fangxin.membership.MemberInput;
import fangxin.membership.MembersService;
import fangxin.membership.MembersView;
import fangxin.membership.ShareExceptionInput;
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

/**
 * REST resource of the member list of a candidacy's composite: reads it, adds a member, and proposes the
 * exception from the share.
 */
@Path("candidacies/{reference}/members")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class MembersResource {
    public record MemberCreated(@NotNull String id) {}

    @Inject
    MembersService members;

    @Inject
    ShortfallService shortfalls;

    @PathParam("reference")
    String reference;

    @GET
    @Operation(summary = "The members of the composite that a candidacy is about, with its share")
    public MembersView members() {
        return members.members(reference).orElseThrow(() -> new NotFound(reference));
    }

    @POST
    @Operation(summary = "Add a member to the list")
    public MemberCreated list(@NotNull MemberInput listing) {
        return new MemberCreated(members.addMember(reference, listing));
    }

    @POST
    @Path("share-exception")
    @Operation(summary = "Propose to name the composite below its binding share, which a second officer grants")
    public MembersView except(@NotNull ShareExceptionInput input) {
        shortfalls.proposeException(reference, input);
        return members();
    }
}
