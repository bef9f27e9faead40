package fangxin.commitment.chain.web;

import fangxin.commitment.chain.ChainColumn;
import fangxin.commitment.chain.ChainPledgeInput;
import fangxin.commitment.chain.ChainPledgeService;
import fangxin.commitment.chain.ChainPledgeService.PledgingMerchant;
import fangxin.commitment.chain.ChainPledgeView;
import fangxin.commitment.chain.ChainPreview;
import fangxin.commitment.chain.ChainRowOutcome;
import fangxin.commitment.chain.ChainRowProblem;
import fangxin.commitment.chain.ChainRowResult;
import fangxin.commitment.chain.ChainStoreRow;
import fangxin.commitment.pledge.CommitmentService;
import fangxin.commitment.pledge.CommitmentView;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.http.UploadedFiles;
import fangxin.platform.i18n.Messages;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource on which a chain gets the empty list of stores, has a list checked, stores the authorisations, pledges
 * for its stores, and reads its pledges and the states of its stores.
 */
@Path("chain-pledges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class ChainPledgeResource {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST = 1000;

    /** Id of a stored file with authorisations. */
    public record StoredProof(@NotNull String proof) {}

    /** Result of the check of a list, with the sentence of each problem. */
    public record ChainPreviewAnswer(
            String type,
            int ready,
            int repeated,
            int refused,
            boolean needsProof,
            @NotNull List<ChainRowAnswer> rows) {}

    /**
     * Result of one row.
     *
     * @param commitment number of the commitment, or null where there is none yet
     */
    public record ChainRowAnswer(
            @NotNull ChainStoreRow row,
            @NotNull ChainRowOutcome outcome,
            @NotNull List<ChainRowMessage> problems,
            String commitment) {}

    /**
     * Problem of one row with its sentence in the language of the caller.
     *
     * @param column null where it concerns the whole row
     */
    public record ChainRowMessage(
            ChainColumn column,
            String key,
            @NotNull List<String> arguments,
            @NotNull String message) {}

    @Inject
    ChainPledgeService service;

    @Inject
    CommitmentService commitments;

    @Inject
    RequestLocale language;

    @GET
    @Operation(summary = "Pledges of the calling chain for its stores, the newest first")
    public List<ChainPledgeView> pledges() {
        return service.pledges();
    }

    @GET
    @Path("chains")
    @Operation(summary = "Verified merchants for which the caller can pledge as a chain")
    public List<PledgingMerchant> chains() {
        return service.chains();
    }

    @GET
    @Path("stores")
    @Operation(summary = "Stores for which the calling chain has pledged, with the state of each")
    public List<CommitmentView> stores() {
        return commitments.stores(null, null, 0, MOST);
    }

    @GET
    @Path("template.xlsx")
    @Produces(WORKBOOK)
    @Operation(summary = "Empty list of stores as a workbook")
    public Response template() {
        return Response.ok(service.workbook(language.getLocale()))
                .header("Content-Disposition", "attachment; filename=\"stores.xlsx\"")
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One pledge of a chain for its stores")
    public ChainPledgeView pledge(@PathParam("number") String number) {
        return service.pledge(number);
    }

    @POST
    @Path("merchants/{merchant}/checks/{type}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Check the list of stores in the part \"file\" row by row; nothing is saved")
    public ChainPreviewAnswer preview(
            @PathParam("merchant") String merchant,
            @PathParam("type") String type,
            @FormParam("file") @NotNull EntityPart file) {
        ChainPreview preview = UploadedFiles.read(file, (name, content) -> service.preview(merchant, type, content));
        return new ChainPreviewAnswer(
                preview.type(),
                preview.ready(),
                preview.repeated(),
                preview.refused(),
                preview.needsProof(),
                rows(preview.rows()));
    }

    @POST
    @Path("merchants/{merchant}/proofs")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Store the authorisations of other merchants in the part \"file\"")
    public StoredProof addProof(@PathParam("merchant") String merchant, @FormParam("file") @NotNull EntityPart file) {
        return new StoredProof(UploadedFiles.read(file, (name, content) -> service.addProof(merchant, name, content)));
    }

    @POST
    @Operation(summary = "Pledge for all stores of a list at once; stores pledged for before stay as they are")
    public List<ChainRowAnswer> pledge(@NotNull ChainPledgeInput pledge) {
        return rows(service.pledge(pledge));
    }

    private List<ChainRowAnswer> rows(List<ChainRowResult> results) {
        return results.stream()
                .map(result -> new ChainRowAnswer(
                        result.row(),
                        result.outcome(),
                        result.problems().stream().map(this::message).toList(),
                        result.commitment()))
                .toList();
    }

    private ChainRowMessage message(ChainRowProblem problem) {
        return new ChainRowMessage(
                problem.column(),
                problem.key(),
                problem.arguments(),
                Messages.message(
                        language.getLocale(), problem.key(), problem.arguments().toArray()));
    }
}
