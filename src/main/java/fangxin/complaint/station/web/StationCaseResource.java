package fangxin.complaint.station.web;

import fangxin.complaint.station.StationCallBackInput;
import fangxin.complaint.station.StationCaseInput;
import fangxin.complaint.station.StationCaseService;
import fangxin.complaint.station.StationCaseSource;
import fangxin.complaint.station.StationCaseStepInput;
import fangxin.complaint.station.StationCaseView;
import fangxin.complaint.station.StationCaseView.StationCaseDetails;
import fangxin.complaint.station.StationCaseView.StationContactView;
import fangxin.complaint.station.StationContactInput;
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
 * REST resource of the disputes of stations: lists and reads them, enters one by picture or recording, takes steps,
 * files agreements, records call-backs and referrals to 12315, and reads a contact.
 */
@Path("station-cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stations")
public class StationCaseResource {
    private static final int LONGEST = 4000;

    @Inject
    StationCaseService service;

    @GET
    @Operation(summary = "Disputes of the stations that the caller reads as an officer, the newest first")
    public List<StationCaseView> cases() {
        return service.cases();
    }

    @POST
    @Path("recorded")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Enter a line of a ledger by a picture or recording in the part \"file\", with or without words")
    public StationCaseDetails enter(
            @FormParam("station") @NotNull EntityPart station,
            @FormParam("source") @NotNull EntityPart source,
            @FormParam("words") @NotNull EntityPart words,
            @FormParam("file") @NotNull EntityPart file) {
        StationCaseInput input = new StationCaseInput(
                UploadedFiles.constant(StationCaseSource.class, source),
                UploadedFiles.text(words, LONGEST),
                null,
                null,
                null,
                null);
        String number = UploadedFiles.text(station, LONGEST);
        return UploadedFiles.read(file, (name, content) -> service.enter(number, input, name, content));
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One dispute with its clock and journal")
    public StationCaseDetails dispute(@PathParam("number") String number) {
        return service.dispute(number);
    }

    @POST
    @Path("{number}/steps")
    @Operation(summary = "Answer, settle, end without a settlement, or record that the consumer withdraws")
    public StationCaseDetails take(@PathParam("number") String number, @NotNull StationCaseStepInput input) {
        return service.take(number, input);
    }

    @POST
    @Path("{number}/agreement")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "File the signed agreement of a settled dispute in the part \"file\"")
    public StationCaseDetails fileAgreement(
            @PathParam("number") String number, @FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(file, (name, content) -> service.fileAgreement(number, name, content));
    }

    @POST
    @Path("{number}/call-back")
    @Operation(summary = "Record the result of a call-back of the consumer")
    public StationCaseDetails callBack(@PathParam("number") String number, @NotNull StationCallBackInput input) {
        return service.callBack(number, input);
    }

    @POST
    @Path("{number}/referral")
    @Operation(
            summary =
                    "Record that the office has informed the consumer of an overdue dispute of the national platform 12315")
    public StationCaseDetails refer(@PathParam("number") String number) {
        return service.refer(number);
    }

    @POST
    @Path("{number}/contact")
    @Operation(summary = "Read the contact of the consumer in clear; the journal records reader and reason")
    public StationContactView contact(@PathParam("number") String number, @NotNull StationContactInput input) {
        return service.contact(number, input);
    }
}
