package fangxin.naming.notice.web;

import fangxin.common.MalformedRequest;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation.Violation;
import fangxin.naming.notice.NoticeCorrectionInput;
import fangxin.naming.notice.NoticeInput;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.notice.NoticeView;
import fangxin.naming.notice.NoticeWithdrawalInput;
import fangxin.organization.calendar.DeadlineReason;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of public notices: anyone lists and reads them and why they end when they do; officers preview, post
 * and correct them, preview a correction, and withdraw a notice or its last correction.
 */
@Path("notices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class NoticeResource {
    private static final int SIZE = 20;

    /** @param next cursor of the following page, or null */
    @JsonbNillable
    public record Page(long total, List<NoticeView> items, String next) {}

    @Inject
    NoticeService service;

    @Inject
    PublicNotices publicNotices;

    @GET
    @Operation(summary = "Public notices, newest first")
    public Page notices(@QueryParam("cursor") String cursor) {
        int first = cursor == null ? 0 : position(cursor);
        List<NoticeView> items = publicNotices.newest(first, SIZE);
        long total = publicNotices.count();
        return new Page(total, items, first + items.size() < total ? "p" + (first + items.size()) : null);
    }

    private static int position(String cursor) {
        if (!cursor.matches("p[0-9]{1,7}")) {
            throw new MalformedRequest(
                    List.of(new Violation("cursor", "platform.parameter", List.of("cursor", cursor))));
        }
        return Integer.parseInt(cursor.substring(1));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One public notice")
    public NoticeView notice(@PathParam("id") String id) {
        return publicNotices.find(id).orElseThrow(() -> new NotFound(id));
    }

    @GET
    @Path("{id}/deadline")
    @Operation(summary = "Why objections end on this day: rule, start, and every day counted or left out")
    public DeadlineReason deadline(@PathParam("id") String id) {
        return publicNotices.deadline(id).orElseThrow(() -> new NotFound(id));
    }

    /** Returns the notice after a change, read in the transaction of the same request. */
    private NoticeView changed(String id) {
        return service.notice(id).orElseThrow(() -> new NotFound(id));
    }

    @POST
    @Operation(summary = "Post a batch of candidacies that have passed")
    @APIResponseSchema(value = NoticeView.class, responseCode = "201")
    public Response post(@NotNull NoticeInput posting) {
        String id = service.post(posting);
        return Response.created(URI.create("notices/" + id)).entity(changed(id)).build();
    }

    @POST
    @Path("preview")
    @Operation(summary = "The notice as the public would see it; nothing is stored")
    public NoticeView preview(@NotNull NoticeInput posting) {
        return service.preview(posting);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Withdraw a notice within the time for a withdrawal, by the person who posted it")
    public NoticeView withdraw(@PathParam("id") String id, @NotNull NoticeWithdrawalInput withdrawal) {
        service.withdraw(id, withdrawal);
        return service.ownNotice(id);
    }

    @POST
    @Path("{id}/corrections/withdrawal")
    @Operation(
            summary = "Withdraw the last correction within the time for a withdrawal, by the person who published it")
    public NoticeView withdrawCorrection(@PathParam("id") String id, @NotNull NoticeWithdrawalInput withdrawal) {
        service.withdrawCorrection(id, withdrawal);
        return service.ownNotice(id);
    }

    @POST
    @Path("{id}/corrections")
    @Operation(summary = "Publish a correction of the notice")
    public NoticeView correct(@PathParam("id") String id, @NotNull NoticeCorrectionInput correction) {
        requireField(correction);
        service.correct(id, correction);
        return changed(id);
    }

    @POST
    @Path("{id}/corrections/preview")
    @Operation(summary = "The notice as the public would see it after the correction; nothing is stored")
    public NoticeView previewCorrection(@PathParam("id") String id, @NotNull NoticeCorrectionInput correction) {
        requireField(correction);
        return service.previewCorrection(id, correction);
    }

    private static void requireField(NoticeCorrectionInput correction) {
        if (correction.field() == null) {
            throw new MalformedRequest(List.of(new Violation("field", "naming.required", List.of())));
        }
    }
}
