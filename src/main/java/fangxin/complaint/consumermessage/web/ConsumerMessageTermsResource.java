package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.ConsumerMessageTermsInput;
import fangxin.complaint.consumermessage.ConsumerMessageTermsService;
import fangxin.complaint.consumermessage.ConsumerMessageTermsService.ConsumerMessageTermsView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the terms of messages of consumers: reads them, or replaces them as a whole. */
@Path("message-terms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages of consumers")
public class ConsumerMessageTermsResource {
    @Inject
    ConsumerMessageTermsService service;

    @GET
    @Operation(summary = "The terms of messages of consumers in force, with their issue")
    public ConsumerMessageTermsView terms() {
        return service.terms();
    }

    @PUT
    @Operation(summary = "Replace the terms of messages of consumers, for example by those of another city")
    public ConsumerMessageTermsView change(@NotNull ConsumerMessageTermsInput input) {
        return service.change(input);
    }
}
