package fangxin.procedure.consultation.web;

import fangxin.platform.http.UploadedFiles;
import fangxin.procedure.consultation.ConsultationService;
import fangxin.procedure.consultation.ConsultationView;
import fangxin.procedure.consultation.ConsultationViewService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource of the requests for opinions on one candidacy: reads them, reads the question to the own agency,
 * stores the scan of a letter.
 */
@Path("candidacies/{reference}/consultation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultation")
public class ConsultationResource {
    /** The id of a stored letter. */
    public record StoredLetter(@NotNull String id) {}

    @Inject
    ConsultationService service;

    @Inject
    ConsultationViewService records;

    @PathParam("reference")
    String reference;

    @GET
    public ConsultationView view() {
        return records.view(reference);
    }

    /** Returns the request, for a person who can reply. */
    @GET
    @Path("question")
    public ConsultationService.ReplyTask request() {
        return service.replyTask(reference);
    }

    /** Returns the facts of the case, for a person who can reply. */
    @GET
    @Path("facts")
    public ConsultationService.ConsultedFacts facts() {
        return service.facts(reference);
    }

    /** Uploads the letter that the step REPLY names afterwards. */
    @POST
    @Path("letters")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public StoredLetter storeLetter(@FormParam("file") @NotNull EntityPart file) {
        return new StoredLetter(
                UploadedFiles.read(file, (name, content) -> service.storeScan(reference, name, content)));
    }
}
