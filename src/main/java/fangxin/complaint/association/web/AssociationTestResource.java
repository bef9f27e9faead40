package fangxin.complaint.association.web;

import fangxin.complaint.association.ComparativeTestInput;
import fangxin.complaint.association.ComparativeTestObjectionInput;
import fangxin.complaint.association.ComparativeTestReasonInput;
import fangxin.complaint.association.ComparativeTestService;
import fangxin.complaint.association.ComparativeTestVersionInput;
import fangxin.complaint.association.ComparativeTestView;
import fangxin.complaint.association.ComparativeTestView.ComparativeTestDetails;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the comparative tests of an association: lists and reads them, drafts, revises and reopens one,
 * notifies the traders, records and answers objections, publishes, takes a publication back, withdraws a public
 * test, and discards one.
 */
@Path("association-tests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Association")
public class AssociationTestResource {
    @Inject
    ComparativeTestService service;

    @GET
    @Operation(summary = "Comparative tests that the caller reads, drafts included")
    public List<ComparativeTestView> tests() {
        return service.tests();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One comparative test with its traders, journal and open steps")
    public ComparativeTestDetails find(@PathParam("number") String number) {
        return service.find(number);
    }

    @POST
    @Operation(summary = "Create a draft with its samples")
    public ComparativeTestDetails create(@NotNull ComparativeTestInput input) {
        return service.create(input);
    }

    @POST
    @Path("{number}/content")
    @Operation(summary = "Replace the content of a draft")
    public ComparativeTestDetails revise(@PathParam("number") String number, @NotNull ComparativeTestInput input) {
        return service.revise(number, input);
    }

    @POST
    @Path("{number}/notification")
    @Operation(summary = "Notify the tested traders of their results")
    public ComparativeTestDetails inform(
            @PathParam("number") String number, @NotNull ComparativeTestVersionInput input) {
        return service.inform(number, input);
    }

    @POST
    @Path("{number}/objections")
    @Operation(summary = "Record the objection of a tested trader")
    public ComparativeTestDetails object(
            @PathParam("number") String number, @NotNull ComparativeTestObjectionInput input) {
        return service.object(number, input);
    }

    @POST
    @Path("{number}/answers")
    @Operation(summary = "Answer an objection")
    public ComparativeTestDetails answer(
            @PathParam("number") String number, @NotNull ComparativeTestObjectionInput input) {
        return service.answer(number, input);
    }

    @POST
    @Path("{number}/reopening")
    @Operation(summary = "Reopen the draft because an objection is right")
    public ComparativeTestDetails reopen(
            @PathParam("number") String number, @NotNull ComparativeTestReasonInput input) {
        return service.reopen(number, input);
    }

    @POST
    @Path("{number}/publication")
    @Operation(summary = "Publish a test after the days of objections; it is public after the time for a withdrawal")
    public ComparativeTestDetails publish(
            @PathParam("number") String number, @NotNull ComparativeTestVersionInput input) {
        return service.publish(number, input);
    }

    @POST
    @Path("{number}/publication/withdrawal")
    @Operation(summary = "Take a publication back that is not public yet")
    public ComparativeTestDetails takeBack(@PathParam("number") String number) {
        return service.takeBack(number);
    }

    @POST
    @Path("{number}/withdrawal")
    @Operation(summary = "Withdraw a public test with a reason")
    public ComparativeTestDetails withdraw(
            @PathParam("number") String number, @NotNull ComparativeTestReasonInput input) {
        return service.withdraw(number, input);
    }

    @POST
    @Path("{number}/discard")
    @Operation(summary = "Discard a test that is not to be published")
    public ComparativeTestDetails discard(
            @PathParam("number") String number, @NotNull ComparativeTestReasonInput input) {
        return service.discard(number, input);
    }
}
