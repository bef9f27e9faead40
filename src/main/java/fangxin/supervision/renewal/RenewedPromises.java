package fangxin.supervision.renewal;

import fangxin.naming.title.ConfirmedPromises;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Adapter of the port {@link ConfirmedPromises}: the promises in the application for renewal that a document decides. */
@ApplicationScoped
class RenewedPromises implements ConfirmedPromises {
    @Inject
    RenewalRepository renewals;

    @Override
    public Optional<String> of(String document, String title) {
        return renewals.openOf(title)
                .filter(renewal -> document.equals(renewal.document()))
                .map(renewal -> renewal.content().promises());
    }
}
