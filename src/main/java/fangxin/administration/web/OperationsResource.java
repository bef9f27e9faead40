package fangxin.administration.web;

import fangxin.administration.OperationsService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource that reads the state of the server for its operator: jobs, outbox, damaged files, disk, database,
 * index.
 */
@Path("administration/operations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class OperationsResource {
    @Inject
    OperationsService service;

    @GET
    @Operation(
            summary =
                    "Scheduled jobs, messages, damaged files, disk, database and index, for the city's administrators")
    public OperationsService.OperationsView operations() {
        return service.operations();
    }
}
