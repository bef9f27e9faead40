package fangxin.administration.handover.web;

import fangxin.administration.handover.HandOverService;
import fangxin.administration.handover.SigningChainService;
import fangxin.common.validation.Length;
import fangxin.naming.signing.SigningChainAssignees;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of signing chains (read, define) and of handovers between officers (plan, carry out, cancel, list).
 */
@Path("administration")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class HandOverResource {
    /**
     * Assignees of each link; a link left out or empty is open to all who hold its post.
     *
     * @param edition the edition that is changed, 0 for the first
     */
    public record ChainDefinition(
            List<@Length(max = 60) String> handlers,
            List<@Length(max = 60) String> reviewers,
            List<@Length(max = 60) String> signers,
            @Min(0) int edition) {}

    @Inject
    SigningChainService chains;

    @Inject
    HandOverService handOvers;

    @GET
    @Path("chains/{office}")
    public List<SigningChainService.SigningChainRow> chains(@PathParam("office") String office) {
        return chains.chains(office);
    }

    @GET
    @Path("chains/{office}/{type}")
    public SigningChainService.SigningChainView chain(
            @PathParam("office") String office, @PathParam("type") String type) {
        return chains.chain(office, type);
    }

    @PUT
    @Path("chains/{office}/{type}")
    public SigningChainService.SigningChainView define(
            @PathParam("office") String office,
            @PathParam("type") String type,
            @NotNull @Valid ChainDefinition laying) {
        chains.define(
                office,
                type,
                new SigningChainAssignees(laying.handlers(), laying.reviewers(), laying.signers()),
                laying.edition());
        return chains.chain(office, type);
    }

    @GET
    @Path("handovers")
    public List<HandOverService.HandOverView> handOvers() {
        return handOvers.entered();
    }

    /** Transfers the cases of an account; with {@code dryRun=true} only answers which would be transferred. */
    @POST
    @Path("handovers")
    @APIResponse(
            responseCode = "200",
            description = "The transfer, or its plan if dryRun is true",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            oneOf = {
                                                HandOverService.HandOverView.class,
                                                HandOverService.HandOverPlan.class
                                            })))
    public Object handOver(@QueryParam("dryRun") boolean dryRun, @NotNull HandOverService.HandOverRequest wish) {
        return dryRun ? handOvers.plan(wish) : handOvers.handOver(wish);
    }

    @POST
    @Path("handovers/{id}/cancel")
    public void cancel(@PathParam("id") String id) {
        handOvers.cancel(id);
    }
}
