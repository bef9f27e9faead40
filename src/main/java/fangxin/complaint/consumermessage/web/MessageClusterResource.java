package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.MessageClusterView;
import fangxin.complaint.consumermessage.MessageOfficeService;
import fangxin.complaint.consumermessage.MessageReasonInput;
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
 * REST resource of the clusters of messages of consumers, for offices: lists them, and notes what an officer found on
 * one.
 */
@Path("message-clusters")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages of consumers")
public class MessageClusterResource {
    @Inject
    MessageOfficeService service;

    @GET
    @Operation(summary = "Clusters of messages to the units of the caller's offices, the newest first")
    public List<MessageClusterView> clusters() {
        return service.clusters();
    }

    @POST
    @Path("{id}/finding")
    @Operation(summary = "Note what a cluster is")
    public MessageClusterView review(@PathParam("id") String id, @NotNull MessageReasonInput finding) {
        return service.review(id, finding);
    }
}
