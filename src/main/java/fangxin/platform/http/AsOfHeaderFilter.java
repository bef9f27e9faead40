package fangxin.platform.http;

import fangxin.platform.persistence.AsOf;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Filter of REST responses that states in a header the moment of the data of an answer, if they may be older than the
 * present.
 */
@Provider
public class AsOfHeaderFilter implements ContainerResponseFilter {
    @Inject
    AsOf asOf;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (asOf.moment() != null) {
            response.getHeaders().putSingle("X-As-Of", asOf.moment().toString());
        }
    }
}
