package fangxin.complaint.handling.web;

import fangxin.complaint.handling.CaseTagsInput;
import fangxin.complaint.handling.CaseVersionInput;
import fangxin.complaint.handling.ComplainantConsentInput;
import fangxin.complaint.handling.ComplainantInput;
import fangxin.complaint.handling.ComplaintCaseDetail;
import fangxin.complaint.handling.ComplaintCaseService;
import fangxin.complaint.handling.ComplaintCaseView;
import fangxin.complaint.handling.ConsumptionFactorsInput;
import fangxin.complaint.handling.DayReport;
import fangxin.complaint.handling.GoodsTestDayInput;
import fangxin.complaint.handling.HandlingStep;
import fangxin.complaint.handling.HandlingStepInput;
import fangxin.complaint.handling.MergeInput;
import fangxin.complaint.handling.TitleMatchInput;
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
 * REST resource of complaints and consultations: lists and shows them, takes the officers' steps, and enters tests,
 * factors, tags, complainants with their consents, the title of the shop, the signed settlement paper, and merges of
 * duplicates.
 */
@Path("complaint-cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ComplaintCaseResource {
    @Inject
    ComplaintCaseService service;

    @GET
    @Operation(summary = "Complaints and consultations of the caller's offices, those due first at the top")
    public List<ComplaintCaseView> cases() {
        return service.cases();
    }

    @GET
    @Path("day-reports")
    @Operation(
            summary = "Numbers of yesterday's complaints under the special periods that ask for a report of each day")
    public List<DayReport> dayReports() {
        return service.dayReports();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One case with the reason of its due day, its journal and the steps open to the caller")
    public ComplaintCaseDetail find(@PathParam("number") String number) {
        return service.find(number);
    }

    @POST
    @Path("{number}/steps/{step}")
    @Operation(summary = "Take a step of a case")
    public ComplaintCaseDetail take(
            @PathParam("number") String number,
            @PathParam("step") HandlingStep step,
            @NotNull HandlingStepInput input) {
        return service.take(number, step, input);
    }

    @POST
    @Path("{number}/tests")
    @Operation(summary = "Record that a test was commissioned: the limit of the mediation stops")
    public ComplaintCaseDetail beginTest(@PathParam("number") String number, @NotNull GoodsTestDayInput input) {
        return service.beginTest(number, input);
    }

    @POST
    @Path("{number}/tests/end")
    @Operation(summary = "Record that the report of a test has arrived: the limit runs on")
    public ComplaintCaseDetail endTest(@PathParam("number") String number, @NotNull GoodsTestDayInput input) {
        return service.endTest(number, input);
    }

    @POST
    @Path("{number}/complainants")
    @Operation(summary = "Enter a person on the side of the complainant: member, representative or proxy")
    public ComplaintCaseDetail addComplainant(@PathParam("number") String number, @NotNull ComplainantInput input) {
        return service.addComplainant(number, input);
    }

    @POST
    @Path("{number}/complainants/{id}/consent")
    @Operation(summary = "State whether a complainant consents to the settlement")
    public ComplaintCaseDetail stateConsent(
            @PathParam("number") String number, @PathParam("id") String id, @NotNull ComplainantConsentInput input) {
        return service.stateConsent(number, id, input);
    }

    @POST
    @Path("{number}/factors")
    @Operation(summary = "Mark factors for which a purchase may not serve daily consumption; no decision")
    public ComplaintCaseDetail flag(@PathParam("number") String number, @NotNull ConsumptionFactorsInput input) {
        return service.flag(number, input);
    }

    @GET
    @Path("{number}/tags")
    @Operation(summary = "Tags of special periods and campaigns to choose from, and those of the case")
    public ComplaintCaseService.TagChoices tags(@PathParam("number") String number) {
        return service.tags(number);
    }

    @POST
    @Path("{number}/tags")
    @Operation(summary = "State to which special periods and campaigns a case belongs; no announced day is shortened")
    public ComplaintCaseDetail tag(@PathParam("number") String number, @NotNull CaseTagsInput input) {
        return service.tag(number, input);
    }

    @GET
    @Path("{number}/competence")
    @Operation(summary = "Offices that are competent for a case by the place of the trader, as far as they are known")
    public ComplaintCaseService.CompetenceView competence(@PathParam("number") String number) {
        return service.competence(number);
    }

    @GET
    @Path("{number}/titles")
    @Operation(summary = "Titles of the trader's credit code, of which an officer states one")
    public List<ComplaintCaseService.TitleChoice> titles(@PathParam("number") String number) {
        return service.titleChoices(number);
    }

    @POST
    @Path("{number}/title")
    @Operation(summary = "State of which title the shop of a case is")
    public ComplaintCaseDetail matchTitle(@PathParam("number") String number, @NotNull TitleMatchInput input) {
        return service.matchTitle(number, input);
    }

    @POST
    @Path("{number}/settlement")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "File the signed and sealed settlement paper in the part \"file\"")
    public ComplaintCaseDetail filePaper(
            @PathParam("number") String number, @FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(file, (name, content) -> service.filePaper(number, name, content));
    }

    @POST
    @Path("{number}/merge")
    @Operation(summary = "Merge a duplicate into the case that is handled")
    public ComplaintCaseDetail merge(@PathParam("number") String number, @NotNull MergeInput input) {
        return service.merge(number, input);
    }

    @POST
    @Path("{number}/separation")
    @Operation(summary = "Undo a merge")
    public ComplaintCaseDetail separate(@PathParam("number") String number, @NotNull CaseVersionInput input) {
        return service.separate(number, input);
    }
}
