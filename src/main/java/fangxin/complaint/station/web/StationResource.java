package fangxin.complaint.station.web;

import fangxin.complaint.station.PlatformDisputeImportView;
import fangxin.complaint.station.PlatformDisputeService;
import fangxin.complaint.station.StationApprovalInput;
import fangxin.complaint.station.StationAssessmentDecisionInput;
import fangxin.complaint.station.StationAssessmentInput;
import fangxin.complaint.station.StationCaseInput;
import fangxin.complaint.station.StationCaseService;
import fangxin.complaint.station.StationCaseView;
import fangxin.complaint.station.StationCaseView.StationCaseDetails;
import fangxin.complaint.station.StationChangeDecisionInput;
import fangxin.complaint.station.StationClosingInput;
import fangxin.complaint.station.StationImportBatchView;
import fangxin.complaint.station.StationImportService;
import fangxin.complaint.station.StationImportView;
import fangxin.complaint.station.StationInput;
import fangxin.complaint.station.StationMemberInput;
import fangxin.complaint.station.StationMonthInput;
import fangxin.complaint.station.StationReasonInput;
import fangxin.complaint.station.StationService;
import fangxin.complaint.station.StationShopInput;
import fangxin.complaint.station.StationView;
import fangxin.complaint.station.StationView.StationDetails;
import fangxin.document.spreadsheet.RefusedCell;
import fangxin.platform.http.RequestLocale;
import fangxin.platform.http.UploadedFiles;
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
 * REST resource of the register of stations and ODR firms: lists, reads, applies, revises, decides, confirms, grades
 * and closes entries, files papers, enters staff, sets shops, imports registers and files of platforms, enters disputes,
 * and sends monthly returns.
 */
@Path("station-register")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stations")
public class StationResource {
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_REASON = 4000;

    /**
     * Result of an import of a register, with the sentence of each refused row.
     *
     * @param id        id of the import, which a second officer confirms; null where no entry is new
     * @param added     entries that are new
     * @param unchanged rows whose entry is there already, or that repeat an earlier row
     * @param ended     rows whose entry was refused or closed
     */
    public record StationImportAnswer(
            String id,
            int total,
            int added,
            int unchanged,
            int ended,
            @NotNull List<RefusedCell> refused) {}

    /**
     * Result of an imported file of a platform, with the sentence of each refused row.
     *
     * @param added     rows that are new lines of the ledger
     * @param continued rows whose answer or end was entered in a line that was there
     * @param unchanged rows that state nothing new
     */
    public record PlatformDisputeImportAnswer(
            int total,
            int added,
            int continued,
            int unchanged,
            @NotNull List<RefusedCell> refused) {}

    @Inject
    RequestLocale language;

    @Inject
    StationService service;

    @Inject
    PlatformDisputeService disputes;

    @Inject
    StationCaseService cases;

    @Inject
    StationImportService imports;

    @GET
    @Operation(summary = "Entries of the register that the caller reads as an officer")
    public List<StationView> stations() {
        return service.stations();
    }

    @GET
    @Path("own")
    @Operation(summary = "Entries of the businesses that the caller represents")
    public List<StationView> listOwn() {
        return service.listOwn();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One entry with requirements, shops, monthly returns and journal")
    public StationDetails station(@PathParam("number") String number) {
        return service.station(number);
    }

    @POST
    @Operation(summary = "Apply for a station or an ODR firm")
    public StationDetails apply(@NotNull StationInput input) {
        return service.apply(input);
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Import a register (CSV or XLSX) of entries that work already, in the part \"file\"")
    public StationImportAnswer importFile(@FormParam("file") @NotNull EntityPart file) {
        StationImportView imported = UploadedFiles.read(file, imports::importFile);
        return new StationImportAnswer(
                imported.id(),
                imported.total(),
                imported.added(),
                imported.unchanged(),
                imported.ended(),
                RefusedCell.of(imported.refused(), language.getLocale()));
    }

    @POST
    @Path("{number}/particulars")
    @Operation(summary = "Replace the particulars; the public ones of an approved entry wait for a second officer")
    public StationDetails revise(@PathParam("number") String number, @NotNull StationInput input) {
        return service.revise(number, input);
    }

    @GET
    @Path("imports")
    @Operation(summary = "The last imports of the caller's offices, the newest first")
    public List<StationImportBatchView> imports() {
        return imports.imports();
    }

    @POST
    @Path("imports/{id}/confirmation")
    @Operation(summary = "Confirm an import, as the second officer: its entries are public from now on")
    public StationImportBatchView confirmImport(@PathParam("id") String id) {
        return imports.decide(id, true);
    }

    @POST
    @Path("imports/{id}/refusal")
    @Operation(summary = "Refuse an import, as the second officer")
    public StationImportBatchView refuseImport(@PathParam("id") String id) {
        return imports.decide(id, false);
    }

    @POST
    @Path("{number}/change")
    @Operation(summary = "Decide on a change of public particulars, as the second officer")
    public StationDetails decideChange(@PathParam("number") String number, @NotNull StationChangeDecisionInput input) {
        return service.decideChange(number, input);
    }

    @POST
    @Path("{number}/assessment")
    @Operation(summary = "Propose a grade without a file")
    public StationDetails proposeGrade(@PathParam("number") String number, @NotNull StationAssessmentInput input) {
        return service.proposeGrade(number, input, null, null);
    }

    @POST
    @Path("{number}/assessment-file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Propose a grade with the parts \"grade\", \"assessedIn\" (as in 2026-03), \"reason\" and"
                    + " \"file\"")
    public StationDetails proposeGradeWithFile(
            @PathParam("number") String number,
            @FormParam("grade") @NotNull EntityPart grade,
            @FormParam("assessedIn") @NotNull EntityPart assessedIn,
            @FormParam("reason") @NotNull EntityPart reason,
            @FormParam("file") @NotNull EntityPart file) {
        StationAssessmentInput input = new StationAssessmentInput(
                UploadedFiles.text(grade, LONGEST_CODE),
                UploadedFiles.text(assessedIn, LONGEST_CODE),
                UploadedFiles.text(reason, LONGEST_REASON));
        return UploadedFiles.read(file, (name, sheet) -> service.proposeGrade(number, input, name, sheet));
    }

    @POST
    @Path("{number}/grade")
    @Operation(summary = "Decide on the proposed grade, as the second officer")
    public StationDetails decideGrade(
            @PathParam("number") String number, @NotNull StationAssessmentDecisionInput input) {
        return service.decideGrade(number, input);
    }

    @POST
    @Path("{number}/staff")
    @Operation(summary = "Enter a person of the staff")
    public StationDetails addMember(@PathParam("number") String number, @NotNull StationMemberInput input) {
        return service.addMember(number, input);
    }

    @POST
    @Path("{number}/staff/{member}/end")
    @Operation(summary = "Remove a person of the staff")
    public StationDetails removeMember(@PathParam("number") String number, @PathParam("member") String member) {
        return service.removeMember(number, member);
    }

    @POST
    @Path("{number}/papers")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "File a paper of the application, with the code of its requirement in the part \"code\"")
    public StationDetails file(
            @PathParam("number") String number,
            @FormParam("code") @NotNull EntityPart code,
            @FormParam("file") @NotNull EntityPart file) {
        String requirement = UploadedFiles.text(code, LONGEST_CODE);
        return UploadedFiles.read(file, (name, paper) -> service.file(number, requirement, name, paper));
    }

    @POST
    @Path("{number}/approval")
    @Operation(summary = "Approve an application, as the second officer")
    public StationDetails approve(@PathParam("number") String number, @NotNull StationApprovalInput input) {
        return service.approve(number, input);
    }

    @POST
    @Path("{number}/refusal")
    @Operation(summary = "Refuse an application, as the second officer")
    public StationDetails refuse(@PathParam("number") String number, @NotNull StationReasonInput input) {
        return service.refuse(number, input);
    }

    @POST
    @Path("{number}/confirmation")
    @Operation(summary = "Confirm that a station of which nothing was heard works")
    public StationDetails confirm(@PathParam("number") String number) {
        return service.confirm(number);
    }

    @POST
    @Path("{number}/shops")
    @Operation(summary = "Put it in charge of a titled shop")
    public StationDetails cover(@PathParam("number") String number, @NotNull StationShopInput input) {
        return service.cover(number, input);
    }

    @POST
    @Path("{number}/shops/end")
    @Operation(summary = "End its charge of a titled shop")
    public StationDetails uncover(@PathParam("number") String number, @NotNull StationShopInput input) {
        return service.uncover(number, input);
    }

    @POST
    @Path("{number}/closing")
    @Operation(summary = "Close a station, or record that an ODR firm drops out")
    public StationDetails close(@PathParam("number") String number, @NotNull StationClosingInput input) {
        return service.close(number, input);
    }

    @POST
    @Path("{number}/months")
    @Operation(summary = "Send the return of a month that is over, with the figures of the ledger")
    public StationDetails send(@PathParam("number") String number, @NotNull StationMonthInput input) {
        return cases.send(number, input);
    }

    @POST
    @Path("{number}/platform-disputes")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Import a platform's file of disputes (CSV or XLSX) in the part \"file\" into the ledger of its"
                    + " online station; the same number is one line")
    public PlatformDisputeImportAnswer importDisputes(
            @PathParam("number") String number, @FormParam("file") @NotNull EntityPart file) {
        PlatformDisputeImportView imported =
                UploadedFiles.read(file, (name, content) -> disputes.importFile(number, content));
        return new PlatformDisputeImportAnswer(
                imported.total(),
                imported.added(),
                imported.continued(),
                imported.unchanged(),
                RefusedCell.of(imported.refused(), language.getLocale()));
    }

    @GET
    @Path("{number}/disputes")
    @Operation(summary = "The ledger of a station, with pending disputes first")
    public List<StationCaseView> ledger(@PathParam("number") String number) {
        return cases.ledger(number);
    }

    @POST
    @Path("{number}/disputes")
    @Operation(summary = "Enter a line of the ledger in words")
    public StationCaseDetails enter(@PathParam("number") String number, @NotNull StationCaseInput input) {
        return cases.enter(number, input, null, null);
    }
}
