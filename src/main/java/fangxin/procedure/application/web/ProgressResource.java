package fangxin.procedure.application.web;

import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.ProgressService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the progress of one candidacy, or of a merchant's candidacies: phase, stage, agency in charge, due
 * day, last entries of the journal.
 */
@Path("merchants/{merchant}/candidacies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merchants")
public class ProgressResource {
    @Inject
    ProgressService service;

    @GET
    @Operation(summary = "Candidacies of one merchant, or of all the caller's merchants for \"mine\"")
    public List<ApplicationViews.CandidacyProgress> candidacies(@PathParam("merchant") String merchant) {
        return merchant.equals("mine") ? service.listOwn() : service.of(merchant);
    }

    @GET
    @Path("{reference}")
    @Operation(summary = "One candidacy as the merchant sees it")
    public ApplicationViews.CandidacyProgress candidacy(@PathParam("reference") String reference) {
        return service.find(reference);
    }
}
