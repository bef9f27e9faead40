package fangxin.supervision.proceeding.web;

import fangxin.supervision.proceeding.DeliveryNoticeView;
import fangxin.supervision.proceeding.DeliveryService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource by which anyone lists and reads the public notices of delivery that run. */
@Path("delivery-notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class DeliveryNoticeResource {
    @Inject
    DeliveryService service;

    @Inject
    PublicDeliveryNotices published;

    @GET
    @Operation(summary = "Papers that are delivered by public notice now, the newest first")
    public List<DeliveryNoticeView> notices() {
        return published.all();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One public notice of delivery, by the number of the proceeding")
    public DeliveryNoticeView notice(@PathParam("number") String number) {
        return service.notice(number);
    }
}
