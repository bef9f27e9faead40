package fangxin.membership.web;

import fangxin.membership.ConsentService;
import fangxin.membership.MembersService;
import fangxin.membership.MembershipReasonInput;
import fangxin.platform.http.UploadedFiles;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of one member of a composite: it agrees, refuses or leaves, is removed, or its consent on paper is
 * recorded.
 */
@Path("members/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
public class MemberResource {
    @Inject
    MembersService members;

    @Inject
    ConsentService consents;

    @PathParam("id")
    String id;

    @POST
    @Path("agree")
    @Operation(summary = "Agree to join, as the member")
    public List<ConsentService.MembershipView> agree() {
        consents.agree(id);
        return consents.listOwn();
    }

    @POST
    @Path("refuse")
    @Operation(summary = "Refuse to join, as the member")
    public List<ConsentService.MembershipView> refuse(@NotNull MembershipReasonInput reason) {
        consents.refuse(id, reason);
        return consents.listOwn();
    }

    @POST
    @Path("leave")
    @Operation(summary = "Leave, as the member")
    public List<ConsentService.MembershipView> leave(@NotNull MembershipReasonInput reason) {
        consents.leave(id, reason);
        return consents.listOwn();
    }

    @POST
    @Path("take-out")
    @Operation(summary = "Remove the member from the list")
    public void takeOut(@NotNull MembershipReasonInput reason) {
        members.removeMember(id, reason);
    }

    @POST
    @Path("paper")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Enter a consent signed on paper: the signer in \"signer\", the scan in \"file\"")
    public void paper(@FormParam("signer") @NotNull EntityPart signer, @FormParam("file") @NotNull EntityPart file) {
        String who = UploadedFiles.text(signer, 400);
        UploadedFiles.read(file, (name, content) -> {
            consents.agreeOnPaper(id, who, name, content);
            return null;
        });
    }
}
