package fangxin.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Mapper of constraint violations of a request to a problem document that names the fields. Jersey has a mapper of its
 * own, which is closer to their type than {@link ProblemExceptionMapper} and answers 400 without a body.
 */
@Provider
public class ConstraintViolationExceptionMapper implements ExceptionMapper<ConstraintViolationException> {
    @Context
    HttpServletRequest request;

    @Context
    SecurityContext security;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        return new ProblemExceptionMapper(request, security).toResponse(invalid);
    }
}
