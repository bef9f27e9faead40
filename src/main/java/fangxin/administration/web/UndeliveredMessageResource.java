package fangxin.administration.web;

import fangxin.administration.UndeliveredMessageService;
import fangxin.administration.UndeliveredMessageService.UndeliveredMessage;
import fangxin.platform.notification.Outbox;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource of the messages that were given up: lists them, and has one sent again. */
@Path("administration/undelivered-messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class UndeliveredMessageResource {
    private static final int PAGE = 50;

    @Inject
    UndeliveredMessageService service;

    @GET
    @Operation(summary = "Messages that were given up, the latest first, for the city's administrators")
    public List<UndeliveredMessage> messages(@QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page) {
        return service.messages(Outbox.UndeliveredFilter.NONE, page * PAGE, PAGE);
    }

    @POST
    @Path("{id}/sending")
    @Operation(summary = "Send a message that was given up again")
    public void sendAgain(@PathParam("id") String id) {
        service.sendAgain(id);
    }
}
