package fangxin.supervision.particulars.web;

import fangxin.common.RuleViolation;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.platform.http.UploadedFiles;
import fangxin.supervision.particulars.ParticularsCatalogue;
import fangxin.supervision.particulars.ParticularsDecisionInput;
import fangxin.supervision.particulars.ParticularsReportInput;
import fangxin.supervision.particulars.ParticularsReportView;
import fangxin.supervision.particulars.ParticularsService;
import fangxin.supervision.particulars.ProceedingEvidenceView;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of changes of particulars: holders and officers report one with evidence, offices list, read and
 * decide, a holder reads and withdraws its own.
 */
@Path("particulars-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class ParticularsResource {
    /** File that was stored. */
    public record StoredReportEvidence(@NotNull String id) {}

    @Inject
    ParticularsService service;

    @GET
    @Operation(summary = "Reported changes of particulars of the caller's office, those that are due first")
    public List<ParticularsReportView> reports() {
        return service.reports();
    }

    @GET
    @Path("own")
    @Operation(summary = "Changes of particulars that the calling merchant has reported")
    public List<ParticularsReportView> listOwn() {
        return service.listOwn();
    }

    @GET
    @Path("terms/{title}")
    @Operation(summary = "Kinds of change that can be reported for a title, with evidence and consequences")
    public ParticularsCatalogue terms(@PathParam("title") String title) {
        return service.terms(title);
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One reported change with its evidence and decision, for the office")
    public ParticularsReportView report(@PathParam("number") String number) {
        return service.report(number);
    }

    @GET
    @Path("own/{number}")
    @Operation(summary = "One reported change as the holder of the title reads it")
    public ParticularsReportView ownReport(@PathParam("number") String number) {
        return service.ownReport(number);
    }

    @GET
    @Path("{number}/deadline")
    @Operation(summary = "Why the last day for the decision is this day")
    public DeadlineReason deadline(@PathParam("number") String number) {
        return service.deadline(number);
    }

    @GET
    @Path("evidence/{title}/{proceeding}")
    @Operation(summary = "Confirmed reports that have opened a proceeding on a title, with their evidence")
    public List<ProceedingEvidenceView> behind(
            @PathParam("title") String title, @PathParam("proceeding") String proceeding) {
        return service.behind(title, proceeding);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Report a change with a picture or PDF in the part \"file\"; the same report again counts once")
    public ParticularsReportView report(
            @FormParam("title") @NotNull EntityPart title,
            @FormParam("kind") @NotNull EntityPart kind,
            @FormParam("value") @NotNull EntityPart value,
            @FormParam("changedOn") @NotNull EntityPart changedOn,
            @FormParam("remark") @NotNull EntityPart remark,
            @FormParam("file") @NotNull EntityPart file) {
        ParticularsReportInput input = new ParticularsReportInput(
                UploadedFiles.text(title, 124),
                UploadedFiles.text(kind, 164),
                UploadedFiles.text(value, 1204),
                day(changedOn),
                UploadedFiles.text(remark, 2004));
        return UploadedFiles.read(file, (name, content) -> service.report(input, name, content));
    }

    @POST
    @Path("{number}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Add a picture or PDF in the part \"file\"; the same one is stored once")
    public StoredReportEvidence attach(
            @PathParam("number") String number, @FormParam("file") @NotNull EntityPart file) {
        return new StoredReportEvidence(
                UploadedFiles.read(file, (name, content) -> service.attach(number, name, content)));
    }

    @POST
    @Path("{number}/decision")
    @Operation(summary = "Confirm or refuse a reported change")
    public ParticularsReportView decide(
            @PathParam("number") String number, @NotNull ParticularsDecisionInput decision) {
        return service.decide(number, decision);
    }

    @POST
    @Path("own/{number}/withdrawal")
    @Operation(summary = "Withdraw a reported change before the decision")
    public ParticularsReportView withdraw(@PathParam("number") String number) {
        return service.withdraw(number);
    }

    private static LocalDate day(EntityPart part) {
        try {
            return LocalDate.parse(UploadedFiles.text(part, 10));
        } catch (DateTimeParseException unreadable) {
            throw RuleViolation.at("changedOn", "supervision.particulars.changedOn.missing");
        }
    }
}
