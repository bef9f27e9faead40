package fangxin.commitment.compensation.web;

import fangxin.commitment.compensation.PublicCompensationView;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource by which anyone reads which advance compensation covers a titled unit, with the band of its balance.
 */
@Path("advance-compensation/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Advance compensation")
public class PublicCompensationResource {
    @Inject
    PublishedCompensation published;

    @GET
    @Operation(summary = "The schemes of advance compensation that cover a titled unit today")
    public List<PublicCompensationView> covering(@PathParam("number") String number) {
        return published.covering(number);
    }
}
