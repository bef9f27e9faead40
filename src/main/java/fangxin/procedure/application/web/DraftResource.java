package fangxin.procedure.application.web;

import fangxin.common.validation.Length;
import fangxin.procedure.application.ApplicationDraftService;
import fangxin.procedure.application.ApplicationFormService;
import fangxin.procedure.application.ApplicationViews;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of drafts: begins an application, and saves answers and self-checks. */
@Path("candidacies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Application")
public class DraftResource {
    /**
     * Request for a new draft.
     *
     * @param merchant id; optional for a person who acts for one merchant only
     * @param type     code of the subject type, SHOP if left out
     * @param earlier  reference of an earlier application for the same shop, whose answers alone are taken over;
     *                 left out for another shop
     */
    public record NewDraftRequest(
            @Length(max = 40) String round,
            @Length(max = 36) String merchant,
            @Length(max = 20) String type,
            @Length(max = 30) String earlier) {}

    /**
     * Answers and self-checks to save; what is left out stays as it is.
     *
     * @param answers    question code to answer, null to remove one
     * @param selfChecks sheet and item code, with a full stop between, to yes or no
     */
    public record DraftAnswers(
            Map<@NotNull @Length(max = 60) String, @Length(max = 20000) String> answers,
            Map<@NotNull @Length(max = 60) String, Boolean> selfChecks) {}

    @Inject
    ApplicationDraftService drafts;

    @Inject
    ApplicationFormService form;

    /** Opens a draft in a round. */
    @POST
    @APIResponseSchema(value = ApplicationViews.ApplicationOverview.class, responseCode = "201")
    public Response open(@NotNull @Valid NewDraftRequest opening) {
        String reference = drafts.open(opening.round(), opening.merchant(), opening.type(), opening.earlier());
        return Response.created(URI.create("candidacies/" + reference))
                .entity(form.overview(reference))
                .build();
    }

    /** Saves some answers; they are validated when the application is submitted. */
    @PUT
    @Path("{reference}")
    public ApplicationViews.ApplicationOverview save(
            @PathParam("reference") String reference, @NotNull @Valid DraftAnswers filling) {
        if (filling.answers() != null) {
            drafts.save(reference, filling.answers());
        }
        if (filling.selfChecks() != null) {
            drafts.saveSelfChecks(reference, filling.selfChecks());
        }
        return form.overview(reference);
    }
}
