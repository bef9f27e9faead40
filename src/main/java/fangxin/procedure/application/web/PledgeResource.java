package fangxin.procedure.application.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.procedure.application.PledgeService;
import fangxin.procedure.application.PledgeSignature;
import fangxin.procedure.application.PledgeSignerInput;
import fangxin.procedure.application.PledgeSigningInput;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST resource that signs the pledge, on screen or by a file of the signed paper. */
@Path("candidacies/{reference}/pledge")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Application")
public class PledgeResource {
    private static final int LONGEST_NAME = 200;

    @Inject
    PledgeService pledges;

    @PathParam("reference")
    String reference;

    /** Signs with a drawn signature. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public PledgeSignature sign(@NotNull PledgeSigningInput input) {
        return pledges.signPledge(reference, input);
    }

    /** Uploads the signed paper. */
    @POST
    @Path("paper")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public PledgeSignature signPaper(
            @FormParam("signer") @NotNull EntityPart signer, @FormParam("file") @NotNull EntityPart file) {
        PledgeSignerInput person = new PledgeSignerInput(UploadedFiles.text(signer, LONGEST_NAME));
        return UploadedFiles.read(file, (name, content) -> pledges.signPaper(reference, person, name, content));
    }
}
