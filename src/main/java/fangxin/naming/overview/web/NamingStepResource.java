package fangxin.naming.overview.web;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.NoticeInput;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.objection.AbstractObjection;
import fangxin.naming.objection.ObjectionAnswerInput;
import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionInput;
import fangxin.naming.objection.ObjectionReceipt;
import fangxin.naming.objection.ObjectionService;
import fangxin.naming.objection.ObjectionView;
import fangxin.naming.overview.NamingViewService;
import fangxin.naming.signing.DocumentSigningService;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.http.ClientAddress;
import fangxin.procedure.candidacy.CandidacyView;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the steps of one candidacy from public notice to naming: an officer posts it alone, anyone objects,
 * officers record, dismiss or sustain objections, and a signer signs the document that names it.
 */
@Path("candidacies/{reference}/steps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Naming")
public class NamingStepResource {
    /** A notice with this one candidacy; what is left out is drafted. Batches: POST /notices. */
    public record PostOne(
            @Length(max = 100, message = "{naming.tooLong}") String number,
            @Length(max = 200, message = "{naming.tooLong}") String title,

            @Length(max = 4000, message = "{naming.tooLong}")
            String body,

            @Length(max = 60, message = "{naming.tooLong}") String phone,
            @Length(max = 300, message = "{naming.tooLong}") String address,

            @Length(max = 1000, message = "{naming.tooLong}")
            String reason) {}

    /**
     * An objection.
     *
     * @param channel    ONLINE by anyone; LETTER, PHONE or VISIT as entered by an officer
     * @param receivedOn day of receipt, for an officer; today when left out
     */
    public record ObjectOne(
            ObjectionChannel channel,

            @Length(max = AbstractObjection.MAX_LENGTH, message = "{naming.tooLong}")
            String statement,

            @Length(max = 100, message = "{naming.tooLong}") String name,
            @Length(max = 200, message = "{naming.tooLong}") String contact,
            LocalDate receivedOn) {}

    /** @param receipt which objection; may be left out where only one is open */
    public record Decision(
            @Length(max = 30, message = "{naming.tooLong}") String receipt,

            @Length(max = 2000, message = "{naming.tooLong}")
            String answer) {}

    /** Input of the signer, from the signed document; the document that contains this candidacy is signed. */
    public record SignOne(
            @Length(max = 100) String documentNumber,
            LocalDate documentDate,
            Set<@Length(max = 30) String> leaveOut,
            @Length(max = 2000) String remark) {}

    @Inject
    NoticeService notices;

    @Inject
    NamingViewService service;

    @Inject
    ObjectionService objections;

    @Inject
    DocumentSigningService signing;

    @Inject
    RateLimiter limit;

    @Context
    HttpServletRequest request;

    @PathParam("reference")
    String reference;

    @POST
    @Path("POST")
    public CandidacyView post(@NotNull @Valid PostOne one) {
        NoticeService.NoticePrefill prefill = notices.prefill(null, reference);
        notices.post(new NoticeInput(
                prefill.round(),
                one.number(),
                or(one.title(), prefill.title()),
                or(one.body(), prefill.body()),
                or(one.phone(), prefill.phone()),
                or(one.address(), prefill.address()),
                List.of(reference),
                one.reason() == null ? Map.of() : Map.of(reference, one.reason())));
        return service.candidacy(reference);
    }

    @POST
    @Path("OBJECT")
    public ObjectionReceipt object(@NotNull @Valid ObjectOne one) {
        ObjectionInput objecting = new ObjectionInput(
                0,
                Optional.ofNullable(one.channel()).orElse(ObjectionChannel.ONLINE),
                one.statement(),
                one.name(),
                one.contact(),
                one.receivedOn());
        if (objecting.channel() != ObjectionChannel.ONLINE) {
            return objections.enter(reference, objecting);
        }
        return limit.countAccepted(
                "object/" + ClientAddress.hostOf(request),
                RequestLimits.shipped().objections(),
                () -> objections.objectTo(reference, objecting));
    }

    @POST
    @Path("DISMISS")
    public CandidacyView dismiss(@NotNull @Valid Decision decision) {
        objections.dismiss(receiptOf(decision), new ObjectionAnswerInput(decision.answer()));
        return service.candidacy(reference);
    }

    @POST
    @Path("SUSTAIN")
    public CandidacyView sustain(@NotNull @Valid Decision decision) {
        objections.sustain(receiptOf(decision), new ObjectionAnswerInput(decision.answer()));
        return service.candidacy(reference);
    }

    /** The receipt must belong to this candidacy. */
    private String receiptOf(Decision decision) {
        if (decision.receipt() != null
                && objections
                        .objection(decision.receipt())
                        .subject()
                        .reference()
                        .equals(reference)) {
            return decision.receipt();
        }
        List<ObjectionView> open = objections.openObjections(reference);
        if (decision.receipt() == null && open.size() == 1) {
            return open.getFirst().receipt();
        }
        return open.stream()
                .map(ObjectionView::receipt)
                .filter(receipt -> receipt.equals(decision.receipt()))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("receipt", "naming.receipt.which", open.size()));
    }

    @POST
    @Path("NAME")
    public CandidacyView name(@NotNull @Valid SignOne one) {
        signing.signWith(
                reference,
                new DocumentSigningService.Signing(
                        one.documentNumber(), one.documentDate(), one.leaveOut(), one.remark()));
        return service.candidacy(reference);
    }

    private static String or(String given, String drafted) {
        return given == null || given.isBlank() ? drafted : given;
    }
}
