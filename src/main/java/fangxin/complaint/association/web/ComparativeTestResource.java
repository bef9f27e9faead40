package fangxin.complaint.association.web;

import fangxin.common.NotFound;
import fangxin.complaint.association.ComparativeTestView;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource by which anyone lists the public comparative tests and reads one. */
@Path("comparative-tests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Association")
public class ComparativeTestResource {
    @Inject
    PublishedComparativeTests published;

    @GET
    @Operation(summary = "The newest public comparative tests")
    public List<ComparativeTestView> tests() {
        return published.newest(0);
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One public comparative test")
    public ComparativeTestView test(@PathParam("number") String number) {
        return published.find(number).orElseThrow(() -> new NotFound(number));
    }
}
