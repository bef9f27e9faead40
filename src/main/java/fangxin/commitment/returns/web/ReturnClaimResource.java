package fangxin.commitment.returns.web;

import fangxin.commitment.returns.ContactAccessInput;
import fangxin.commitment.returns.ReturnClaimView;
import fangxin.commitment.returns.ReturnContestInput;
import fangxin.commitment.returns.ReturnFindingInput;
import fangxin.commitment.returns.ReturnOfficeService;
import fangxin.commitment.returns.ReturnOfficeService.DistrictFigures;
import fangxin.commitment.returns.ReturnOfficeService.ReadContact;
import fangxin.commitment.returns.ReturnOfficeService.ReturnFindingOutcome;
import fangxin.common.RuleViolation;
import fangxin.platform.http.NotReplayable;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of claims of return for the office that keeps the title of the shop: lists and shows them, contests one
 * for a consumer, enters the shop's view, finds on it, reads the consumer's contact (recorded), and gives the monthly
 * figures of districts.
 */
@Path("return-claims")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class ReturnClaimResource {
    @Inject
    ReturnOfficeService service;

    @GET
    @Operation(summary = "Claims of return in the shops of the caller's offices, the newest first")
    public List<ReturnClaimView> claims() {
        return service.claims();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One claim with its journal")
    public ReturnClaimView claim(@PathParam("number") String number) {
        return service.claim(number);
    }

    @GET
    @Path("figures")
    @Operation(summary = "Refunds of the districts in a month; the last full month without one")
    public List<DistrictFigures> districts(@QueryParam("month") String month) {
        try {
            return service.districts(month == null ? null : YearMonth.parse(month));
        } catch (DateTimeParseException none) {
            throw new RuleViolation(RuleViolation.Status.MALFORMED, "commitment.month.missing");
        }
    }

    @POST
    @Path("{number}/contest")
    @Operation(summary = "Contest a refusal or the silence of a shop for a consumer; the shop is asked for its view")
    public ReturnClaimView contest(@PathParam("number") String number, @NotNull ReturnContestInput contest) {
        return service.contest(number, contest);
    }

    @POST
    @Path("{number}/statement")
    @Operation(summary = "Enter the view of a shop that came by letter, phone or visit")
    public ReturnClaimView enterStatement(@PathParam("number") String number, @NotNull ReturnContestInput statement) {
        return service.enterStatement(number, statement);
    }

    @POST
    @Path("{number}/finding")
    @Operation(summary = "Find on a contested refusal after the shop was heard")
    public ReturnFindingOutcome find(@PathParam("number") String number, @NotNull ReturnFindingInput finding) {
        return service.find(number, finding);
    }

    @POST
    @Path("{number}/contact")
    @Operation(summary = "Contact of the consumer; each access is recorded with its reason")
    @NotReplayable
    public ReadContact readContact(@PathParam("number") String number, @NotNull ContactAccessInput access) {
        return service.readContact(number, access);
    }
}
