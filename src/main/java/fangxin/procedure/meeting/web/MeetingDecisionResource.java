package fangxin.procedure.meeting.web;

import fangxin.procedure.meeting.MeetingDecisionView;
import fangxin.procedure.meeting.MeetingDecisionViewService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that reads the decisions of review meetings on one candidacy. */
@Path("candidacies/{reference}/meeting-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meeting")
public class MeetingDecisionResource {
    @Inject
    MeetingDecisionViewService records;

    @PathParam("reference")
    String reference;

    @GET
    public List<MeetingDecisionView> decisions() {
        return records.decisions(reference);
    }
}
