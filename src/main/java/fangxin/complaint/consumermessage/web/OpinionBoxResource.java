package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.OpinionBoxCorrectionInput;
import fangxin.complaint.consumermessage.OpinionBoxDetail;
import fangxin.complaint.consumermessage.OpinionBoxInput;
import fangxin.complaint.consumermessage.OpinionBoxReadingInput;
import fangxin.complaint.consumermessage.OpinionBoxService;
import fangxin.complaint.consumermessage.OpinionBoxView;
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
 * REST resource of opinion books and boxes, for offices: lists and reads them, enters one, records and corrects a
 * monthly reading, and records that one was taken down.
 */
@Path("opinion-boxes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages of consumers")
public class OpinionBoxResource {
    @Inject
    OpinionBoxService service;

    @GET
    @Operation(summary = "Opinion books and boxes of the caller's offices, the longest unread first")
    public List<OpinionBoxView> boxes() {
        return service.boxes();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One opinion book or box with its readings")
    public OpinionBoxDetail box(@PathParam("id") String id) {
        return service.box(id);
    }

    @POST
    @Operation(summary = "Enter an opinion book or box of a titled unit")
    public OpinionBoxDetail add(@NotNull OpinionBoxInput box) {
        return service.add(box);
    }

    @POST
    @Path("{id}/readings")
    @Operation(summary = "Record a reading of an opinion book or box")
    public OpinionBoxDetail read(@PathParam("id") String id, @NotNull OpinionBoxReadingInput reading) {
        return service.read(id, reading);
    }

    @POST
    @Path("{id}/corrections")
    @Operation(summary = "Correct a reading of an opinion book or box with a reason")
    public OpinionBoxDetail correct(@PathParam("id") String id, @NotNull OpinionBoxCorrectionInput correction) {
        return service.correct(id, correction);
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "Record that an opinion book or box was taken down")
    public OpinionBoxDetail end(@PathParam("id") String id) {
        return service.end(id);
    }
}
