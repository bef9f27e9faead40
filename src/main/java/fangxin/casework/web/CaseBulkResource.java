package fangxin.casework.web;

import fangxin.casework.CaseBulkAcceptInput;
import fangxin.casework.CaseBulkAssignInput;
import fangxin.casework.CaseBulkConsentInput;
import fangxin.casework.CaseBulkHandOverInput;
import fangxin.casework.CaseBulkRecommendInput;
import fangxin.casework.CaseBulkService;
import fangxin.casework.CaseBulkTakeInput;
import fangxin.casework.CaseOutcome;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.i18n.Messages;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of actions on several cases at once (take, hand over, accept, recommend, assign, consent), with a
 * result for each.
 */
@Path("worklist/cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Candidacies")
public class CaseBulkResource {
    /**
     * Result of one case.
     *
     * @param reasons sentences with the reasons of the refusal; empty where the case was handled
     */
    public record CaseResult(
            @NotNull String reference,
            boolean done,
            @NotNull List<String> reasons) {}

    @Inject
    CaseBulkService service;

    @Inject
    RequestLocale language;

    @POST
    @Path("take")
    @Operation(summary = "Takes cases that nobody of the caller's agency owns, each by itself")
    public List<CaseResult> take(@NotNull CaseBulkTakeInput input) {
        return results(service.take(input));
    }

    @POST
    @Path("hand-over")
    @Operation(summary = "Hands cases over to one colleague, each by itself")
    public List<CaseResult> handOver(@NotNull CaseBulkHandOverInput input) {
        return results(service.handOver(input));
    }

    @POST
    @Path("accept")
    @Operation(summary = "Accepts applications whose look-ups are all saved, each by itself")
    public List<CaseResult> accept(@NotNull CaseBulkAcceptInput input) {
        return results(service.accept(input));
    }

    @POST
    @Path("recommend")
    @Operation(summary = "Recommends cases with one opinion, each by itself")
    public List<CaseResult> recommend(@NotNull CaseBulkRecommendInput input) {
        return results(service.recommend(input));
    }

    @POST
    @Path("assign")
    @Operation(summary = "Assigns one evaluation team to cases, each by itself")
    public List<CaseResult> assign(@NotNull CaseBulkAssignInput input) {
        return results(service.assign(input));
    }

    @POST
    @Path("consent")
    @Operation(summary = "Consents to requests for opinions that ask no question, each by itself")
    public List<CaseResult> consent(@NotNull CaseBulkConsentInput input) {
        return results(service.consent(input));
    }

    private List<CaseResult> results(List<CaseOutcome> outcomes) {
        return outcomes.stream()
                .map(each -> new CaseResult(
                        each.reference(),
                        each.isDone(),
                        each.refusals().stream()
                                .map(refusal -> Messages.message(language.getLocale(), refusal))
                                .toList()))
                .toList();
    }
}
