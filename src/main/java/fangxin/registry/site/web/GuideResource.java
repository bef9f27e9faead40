package fangxin.registry.site.web;

import fangxin.common.NotFound;
import fangxin.platform.persistence.PublicCopies;
import fangxin.registry.site.ApplicantGuide;
import fangxin.registry.site.GuideService;
import fangxin.registry.site.TitleGuide;
import fangxin.registry.site.TitleGuideService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that reads the guides for applicants and for holders. */
@Path("guide")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class GuideResource {
    @Inject
    GuideService service;

    @Inject
    TitleGuideService titles;

    @Inject
    PublicCopies copies;

    @GET
    @Operation(summary = "Conditions, materials, steps with their limits, and offices")
    public ApplicantGuide guide() {
        return copies.read("guide", service::guide);
    }

    @GET
    @Path("pledges/{type}.txt")
    @Produces("text/plain;charset=UTF-8")
    @Operation(summary = "The pledge that applicants of a subject type sign: the Chinese text, then its translation")
    public Response pledge(@PathParam("type") String type) {
        return guide().subjects().stream()
                .filter(subject -> subject.code().equals(type))
                .findFirst()
                .map(subject -> Response.ok(subject.pledgeText())
                        .header("Content-Disposition", "attachment; filename=\"pledge-" + subject.code() + ".txt\"")
                        .build())
                .orElseThrow(() -> new NotFound(type));
    }

    @GET
    @Path("title")
    @Operation(summary = "What follows the naming: supervision, self-report, renewal, commitments and returns")
    public TitleGuide titleGuide() {
        return copies.read("guide/title", titles::guide);
    }
}
