package fangxin.casework.web;

import fangxin.casework.CaseSearchService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that searches merchants, cases and titles, for officers. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office")
public class CaseSearchResource {
    @Inject
    CaseSearchService service;

    /**
     * Merchants, cases and titles of the caller's territory that a fragment of a name, sign, code, phone or number
     * fits.
     */
    @GET
    public CaseSearchService.CaseSearchResult find(@QueryParam("q") String q) {
        return service.find(q);
    }
}
