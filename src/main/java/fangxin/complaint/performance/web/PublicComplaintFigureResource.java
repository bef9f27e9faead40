package fangxin.complaint.performance.web;

import fangxin.common.NotFound;
import fangxin.complaint.performance.PublicComplaintFigureService.ComplaintFigureView;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource by which anyone reads the aggregated figures of complaints of a month or of all months, by district and
 * category.
 */
@Path("complaint-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class PublicComplaintFigureResource {
    @Inject
    PublishedComplaintFigures published;

    @GET
    @Operation(
            summary =
                    "Complaints, on time, settled and money recovered by month, district and category; all months without one")
    public List<ComplaintFigureView> figures(@QueryParam("month") String month) {
        if (month != null && !published.months().contains(month)) {
            throw new NotFound(month);
        }
        return published.figures(month);
    }
}
