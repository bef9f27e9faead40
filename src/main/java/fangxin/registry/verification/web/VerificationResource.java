package fangxin.registry.verification.web;

import fangxin.registry.verification.CertificateVerification;
import fangxin.registry.verification.CertificateVerificationService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * REST resource by which anyone checks a certificate or plaque number: standing of its title, the unit and its office,
 * and all titles of the subject.
 */
@Path("verifications/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register")
public class VerificationResource {
    @Inject
    CertificateVerificationService service;

    @GET
    @Operation(summary = "Check a certificate number; NOT_FOUND is an answer")
    public CertificateVerification verify(@PathParam("number") String number) {
        return service.verify(number);
    }
}
