package fangxin.registry.search.web;

import fangxin.registry.search.SearchIndexService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that shows the state of this node's search index, and rebuilds it. */
@Path("administration/search-index")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class SearchIndexResource {
    @Inject
    SearchIndexService service;

    @GET
    @Operation(summary = "State of the search index of this node")
    public SearchIndexService.IndexStatus state() {
        return service.state();
    }

    @POST
    @Path("build")
    @Operation(summary = "Rebuild the search index from the database; the former index answers meanwhile")
    public SearchIndexService.IndexStatus build() {
        return service.build();
    }
}
