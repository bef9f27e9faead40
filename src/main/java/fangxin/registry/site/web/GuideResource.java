package fangxin.registry.site.web;

import fangxin.platform.persistence.PublicCopies;
import fangxin.registry.site.ApplicantGuide;
import fangxin.registry.site.GuideService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that reads the guide for applicants. */
@Path("guide")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class GuideResource {
    @Inject
    GuideService service;

    @Inject
    PublicCopies copies;

    @GET
    @Operation(summary = "Conditions, materials, steps with their limits, and offices")
    public ApplicantGuide guide() {
        return copies.read("guide", service::guide);
    }
}
