package fangxin.complaint.callback.web;

import fangxin.complaint.callback.CallBackDrawInput;
import fangxin.complaint.callback.CallBackService;
import fangxin.complaint.callback.CallBackView;
import fangxin.complaint.callback.CallInput;
import fangxin.complaint.callback.PhoneInput;
import fangxin.complaint.callback.PhoneReadingInput;
import fangxin.complaint.callback.PlatformCallBacksInput;
import fangxin.platform.http.NotReplayable;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of call-backs: lists and reads them and their draws, draws those of a month, records calls, stores
 * phone numbers and reads them with a recorded reason, and imports the call-backs that 12315 has made.
 */
@Path("call-backs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class CallBackResource {
    @Inject
    CallBackService service;

    @GET
    @Operation(
            summary =
                    "Call-backs that the caller may see, of the last month first, and in it those that wait for a call")
    public List<CallBackView> callBacks() {
        return service.callBacks();
    }

    @GET
    @Path("draws")
    @Operation(summary = "Draws of call-backs with list hash and seed, the last month first")
    public List<CallBackService.CallBackDrawView> draws() {
        return service.draws();
    }

    @GET
    @Path("draws/{month}/list.txt")
    @Produces("text/plain;charset=UTF-8")
    @Operation(summary = "The list of the draw of a month as the text whose SHA-256 is its hash")
    public Response list(@PathParam("month") String month) {
        return Response.ok(service.listText(month))
                .header("Content-Disposition", "attachment; filename=\"call-backs-" + month + ".txt\"")
                .build();
    }

    @POST
    @Path("draws")
    @Operation(summary = "Draw the call-backs of a month that is over")
    public CallBackService.CallBackDrawView draw(@NotNull CallBackDrawInput draw) {
        return service.draw(draw);
    }

    @POST
    @Path("platform")
    @Operation(summary = "Take over call-backs that 12315 has made itself")
    public CallBackService.PlatformCallBackResult importPlatform(@NotNull PlatformCallBacksInput rows) {
        return service.importPlatform(rows);
    }

    @GET
    @Path("cases/{number}")
    @Operation(summary = "Call-back of a case with its calls")
    public CallBackView find(@PathParam("number") String number) {
        return service.find(number);
    }

    @POST
    @Path("cases/{number}/calls")
    @Operation(summary = "Record a call to the complainant")
    public CallBackView call(@PathParam("number") String number, @NotNull CallInput call) {
        return service.call(number, call);
    }

    @POST
    @Path("cases/{number}/phone")
    @Operation(summary = "Store the phone number of the complainant until the call-back is over")
    public CallBackView enterPhone(@PathParam("number") String number, @NotNull PhoneInput phone) {
        return service.enterPhone(number, phone);
    }

    @POST
    @Path("cases/{number}/phone-reading")
    @Operation(summary = "Phone number of the complainant; each reading is recorded with its reason")
    @NotReplayable
    public CallBackService.ReadPhone readPhone(@PathParam("number") String number, @NotNull PhoneReadingInput reading) {
        return service.readPhone(number, reading);
    }
}
