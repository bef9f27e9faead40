package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.MessageClusterDetail;
import fangxin.complaint.consumermessage.MessageClusterView;
import fangxin.complaint.consumermessage.MessageFindingInput;
import fangxin.complaint.consumermessage.MessageOfficeService;
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
 * REST resource of the clusters of messages of consumers, for offices: lists and reads them, and notes what an officer
 * found on one.
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

    @GET
    @Path("{id}")
    @Operation(summary = "One cluster with all findings and its newest messages to units of the caller's offices")
    public MessageClusterDetail cluster(@PathParam("id") String id) {
        return service.cluster(id);
    }

    @POST
    @Path("{id}/finding")
    @Operation(summary = "Note a finding on a cluster; earlier findings remain")
    public MessageClusterDetail review(@PathParam("id") String id, @NotNull MessageFindingInput finding) {
        return service.review(id, finding);
    }
}
