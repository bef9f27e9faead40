package fangxin.supervision.draw.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.supervision.draw.DrawPlanView;
import fangxin.supervision.draw.DrawReasonInput;
import fangxin.supervision.draw.DrawReplacementInput;
import fangxin.supervision.draw.DrawRevisionInput;
import fangxin.supervision.draw.DrawRowView;
import fangxin.supervision.draw.DrawVersionInput;
import fangxin.supervision.draw.NewDrawInput;
import fangxin.supervision.draw.RandomDrawService;
import fangxin.supervision.draw.RandomDrawView;
import fangxin.supervision.draw.RandomnessConfirmationInput;
import fangxin.supervision.draw.RandomnessInput;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
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
 * REST resource of the random draws of an office: lists, reads, begins and revises them, freezes the list, takes or
 * refuses the randomness, draws, stores proofs and replaces units, states that no value can be had, abandons a draw, and offers the plan of re-checks.
 */
@Path("random-draws")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Random draws")
public class RandomDrawResource {
    /** File that was stored. */
    public record StoredProof(@NotNull String id) {}

    @Inject
    RandomDrawService service;

    @GET
    @Operation(summary = "Random draws of the caller's office, the newest first")
    public List<DrawRowView> draws() {
        return service.draws();
    }

    @GET
    @Path("choices")
    @Operation(summary = "Trades and evaluators that can be chosen for a frame, by office")
    public List<RandomDrawService.DrawChoices> choices() {
        return service.choices();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One draw with its public part, what forbids to freeze it, journal and open steps")
    public RandomDrawView draw(@PathParam("number") String number) {
        return service.draw(number);
    }

    @GET
    @Path("{number}/plan")
    @Operation(summary = "The plan of re-checks: units by pair of evaluators and stop of the route")
    public DrawPlanView plan(@PathParam("number") String number) {
        return service.plan(number);
    }

    @POST
    @Operation(summary = "Begin a draw with its frame")
    public RandomDrawView create(@NotNull NewDrawInput input) {
        return service.create(input);
    }

    @POST
    @Path("{number}/frame")
    @Operation(summary = "Revise the frame of a draft")
    public RandomDrawView revise(@PathParam("number") String number, @NotNull DrawRevisionInput input) {
        return service.revise(number, input);
    }

    @POST
    @Path("{number}/freeze")
    @Operation(summary = "Freeze the list, which publishes its hash")
    public RandomDrawView freeze(@PathParam("number") String number, @NotNull DrawVersionInput input) {
        return service.freeze(number, input);
    }

    @POST
    @Path("{number}/randomness")
    @Operation(summary = "Enter the randomness that came into being after the freeze")
    public RandomDrawView enterRandomness(@PathParam("number") String number, @NotNull RandomnessInput input) {
        return service.enterRandomness(number, input);
    }

    @POST
    @Path("{number}/randomness-refusal")
    @Operation(summary = "Send the entered randomness back, by the second officer")
    public RandomDrawView refuseRandomness(@PathParam("number") String number, @NotNull DrawReasonInput input) {
        return service.refuseRandomness(number, input);
    }

    @POST
    @Path("{number}/draw")
    @Operation(summary = "Enter the randomness again and draw, by the second officer")
    public RandomDrawView draw(@PathParam("number") String number, @NotNull RandomnessConfirmationInput input) {
        return service.draw(number, input);
    }

    @POST
    @Path("{number}/proofs")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Keep a picture or PDF that proves that a unit cannot be visited, in the part \"file\"")
    public StoredProof attach(@PathParam("number") String number, @FormParam("file") @NotNull EntityPart file) {
        return new StoredProof(UploadedFiles.read(file, (name, content) -> service.attach(number, name, content)));
    }

    @POST
    @Path("{number}/replacements")
    @Operation(summary = "Replace a unit that cannot be visited by the next ticket of its stratum")
    public RandomDrawView replace(@PathParam("number") String number, @NotNull DrawReplacementInput input) {
        return service.replace(number, input);
    }

    @POST
    @Path("{number}/missing-value")
    @Operation(
            summary = "State in public that the planned value cannot be had, before a second officer abandons the draw")
    public RandomDrawView stateNoValue(@PathParam("number") String number, @NotNull DrawReasonInput input) {
        return service.stateNoValue(number, input);
    }

    @POST
    @Path("{number}/abandonment")
    @Operation(summary = "Abandon a draw with a public reason, by the second officer once its value may be known")
    public RandomDrawView abandon(@PathParam("number") String number, @NotNull DrawReasonInput input) {
        return service.abandon(number, input);
    }
}
