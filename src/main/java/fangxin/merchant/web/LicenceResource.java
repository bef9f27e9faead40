package fangxin.merchant.web;

import fangxin.common.validation.Length;
import fangxin.merchant.LicenceReading;
import fangxin.merchant.LicenceReadingService;
import fangxin.platform.http.ClientAddress;
import fangxin.platform.http.UploadedFiles;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource that reads a business licence (the text of its QR code, or a picture) for the registration of a
 * merchant, and returns its content, or null where it cannot be read. It stores nothing.
 */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merchants")
public class LicenceResource {
    /** Text of the QR code of a licence. */
    public record LicenceCodeInput(
            @NotBlank(message = "{merchant.licence.code.missing}") @Length(max = 2000, message = "{merchant.tooLong}")
            String text) {}

    @Inject
    LicenceReadingService service;

    @Context
    HttpServletRequest request;

    @POST
    @Path("licence-codes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the text of the QR code of a business licence")
    public LicenceReading code(@NotNull @Valid LicenceCodeInput code) {
        return service.readCode(code.text(), ClientAddress.hostOf(request));
    }

    @POST
    @Path("licence-pictures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Read the QR code in a picture of a business licence")
    public LicenceReading picture(@FormParam("file") @NotNull EntityPart file) {
        return UploadedFiles.read(file, (name, content) -> service.readPicture(content, ClientAddress.hostOf(request)));
    }
}
