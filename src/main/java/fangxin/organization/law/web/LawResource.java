package fangxin.organization.law.web;

import fangxin.organization.law.Law;
import fangxin.organization.law.LawLibraryInput;
import fangxin.organization.law.LawLibraryService;
import fangxin.organization.law.LawLibraryService.LawLibraryView;
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

/** REST resource of the law library: reads it for everybody, and replaces it for officers of the city's office. */
@Path("laws")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class LawResource {
    @Inject
    LawLibraryService service;

    @Inject
    PublicLaws published;

    @GET
    @Operation(summary = "Laws, rules and standards of the programme, with their dates of force")
    public List<Law> laws() {
        return published.library().laws();
    }

    @GET
    @Path("terms")
    @Operation(summary = "The law library with its issue, for officers")
    public LawLibraryView terms() {
        return service.terms();
    }

    @PUT
    @Path("terms")
    @Operation(summary = "Change the law library; the city's programme office only")
    public LawLibraryView change(@NotNull LawLibraryInput changed) {
        return service.change(changed);
    }
}
