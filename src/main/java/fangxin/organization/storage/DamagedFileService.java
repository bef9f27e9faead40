package fangxin.organization.storage;

import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Service boundary that records which files were found damaged or sound again, and lists and counts the damaged ones
 * for the operator.
 */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class DamagedFileService {
    /**
     * File to be restored from the backup.
     *
     * @param path   relative to the data folder
     * @param damage MISSING or ALTERED
     */
    public record DamagedFileView(
            @NotNull String id,
            @NotNull String path,
            @NotNull String owner,
            @NotNull String purpose,
            @NotNull String name,
            @NotNull String damage,
            @NotNull Instant foundAt) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Returns the damaged files, the newest first. */
    public List<DamagedFileView> damagedFiles(int first, int count) {
        return em
                .createQuery(
                        "select d, f from DamagedFile d, StoredFile f where f.id = d.id order by d.foundAt desc, d.id",
                        Object[].class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList()
                .stream()
                .map(row -> view((DamagedFile) row[0], (StoredFile) row[1]))
                .toList();
    }

    public long count() {
        return em.createQuery("select count(d) from DamagedFile d, StoredFile f where f.id = d.id", Long.class)
                .getSingleResult();
    }

    /** Stores a damage in its own transaction, since the request that found it is refused and rolled back. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(String id, DamagedFile.DamageType damage) {
        if (em.find(DamagedFile.class, id) == null) {
            em.persist(new DamagedFile(id, damage, clock.instant()));
        }
    }

    /** Records that the bytes match the stored hash again. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void restored(String id) {
        em.createQuery("delete from DamagedFile d where d.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static DamagedFileView view(DamagedFile damaged, StoredFile file) {
        return new DamagedFileView(
                file.id(),
                "evidence/" + file.id().substring(0, 2) + "/" + file.id(),
                file.owner(),
                file.purpose(),
                file.name(),
                damaged.damage().name(),
                damaged.foundAt());
    }
}
