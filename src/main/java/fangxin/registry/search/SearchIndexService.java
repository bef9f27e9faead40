package fangxin.registry.search;

import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;

/** Service boundary for this node's search index: shows its state to administrators; those of the city rebuild it. */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchIndexService {
    @Inject
    UnitSearchIndex index;

    @Inject
    CurrentUser currentUser;

    /**
     * Status of the index of this node.
     *
     * @param sequence sequence number of the last change that it contains
     * @param builtAt  time of the last complete build
     */
    public record IndexStatus(long units, long sequence, Instant asOf, boolean behind, Instant builtAt) {}

    public IndexStatus state() {
        return new IndexStatus(index.units(), index.sequence(), index.asOf(), index.isBehind(), index.builtAt());
    }

    /** Rebuilds the index from the database; the former one serves searches meanwhile. */
    public IndexStatus build() {
        currentUser.actor().requireAdministersAll();
        try {
            index.build();
        } catch (SQLException failure) {
            throw new IllegalStateException("the database is away", failure);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return state();
    }
}
