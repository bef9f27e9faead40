package fangxin.complaint.warning.web;

import fangxin.common.NotFound;
import fangxin.complaint.warning.WarningView;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource by which anyone lists the public consumer warnings and tips and reads one. */
@Path("warnings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Warnings")
public class WarningResource {
    @Inject
    PublishedWarnings published;

    @GET
    @Operation(summary = "The newest public consumer warnings, tips and typical cases")
    public List<WarningView> warnings() {
        return published.newest(0);
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One public consumer warning")
    public WarningView warning(@PathParam("number") String number) {
        return published.find(number).orElseThrow(() -> new NotFound(number));
    }

    @GET
    @Path("{number}/related")
    @Operation(summary = "Public warnings, tips and typical cases of a public campaign")
    public List<WarningView> related(@PathParam("number") String number) {
        warning(number);
        return published.related(number);
    }
}
