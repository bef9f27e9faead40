package fangxin.complaint.channel.web;

import fangxin.complaint.channel.ConsumerChannel;
import fangxin.complaint.channel.ConsumerChannelInput;
import fangxin.complaint.channel.ConsumerChannelService;
import fangxin.complaint.channel.ConsumerChannelService.ConsumerChannelTermsView;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the channels for consumers: reads them for everybody, and replaces them for officers of the city's
 * office.
 */
@Path("channels")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ConsumerChannelResource {
    @Inject
    ConsumerChannelService service;

    @Inject
    PublicChannels published;

    @GET
    @Operation(summary = "Channels for complaints, reports and opinions of consumers")
    public List<ConsumerChannel> channels() {
        return published.all();
    }

    @GET
    @Path("terms")
    @Operation(summary = "The channels with their issue, for officers")
    public ConsumerChannelTermsView terms() {
        return service.terms();
    }

    @PUT
    @Path("terms")
    @Operation(summary = "Change the channels; the city's programme office only")
    public ConsumerChannelTermsView change(@NotNull ConsumerChannelInput changed) {
        return service.change(changed);
    }
}
