package fangxin.document.template;

import fangxin.common.NotFound;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Repository of templates with all their versions and files: adds one, reads its file, lists those of an office, and
 * finds the one in force for an office: its own, else the programme's.
 */
@ApplicationScoped
public class TemplateRepository {
    static final String PURPOSE = "TEMPLATE";
    static final long MOST_BYTES = 5L * 1024 * 1024;

    @PersistenceContext
    EntityManager em;

    @Inject
    FileStore files;

    public DocumentTemplate byId(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(DocumentTemplate.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Returns the template that an office's documents of a type are made with: its own, else the programme's. */
    public DocumentTemplate inForce(DocumentType type, String office) {
        return findOwn(type, office).or(() -> findOwn(type, null)).orElseThrow(() -> new NotFound(type.slug()));
    }

    Optional<DocumentTemplate> findOwn(DocumentType type, String office) {
        return of(type, office).stream()
                .filter(each -> each.state() == TemplateState.IN_FORCE)
                .findFirst();
    }

    /** Returns the versions of a type of an office, or the programme's own where it is null; the newest first. */
    List<DocumentTemplate> of(DocumentType type, String office) {
        return em.createQuery("""
            select t from DocumentTemplate t where t.documentType = :type
            and (t.office = :office or :none = true and t.office is null) order by t.issue desc\
            """, DocumentTemplate.class)
                .setParameter("type", type.code())
                .setParameter("office", office == null ? "" : office)
                .setParameter("none", office == null)
                .getResultList();
    }

    /** Returns the templates in force, of every office. */
    List<DocumentTemplate> inForce() {
        return em.createQuery("select t from DocumentTemplate t where t.state = :state", DocumentTemplate.class)
                .setParameter("state", TemplateState.IN_FORCE)
                .getResultList();
    }

    DocumentTemplate add(DocumentType type, String office, String name, byte[] file, Actor by, Instant now) {
        DocumentTemplate template =
                new DocumentTemplate(type, office, of(type, office).size() + 1, by, now);
        StoredFile stored =
                files.store(template.id(), PURPOSE, name, new ByteArrayInputStream(file), by.account(), MOST_BYTES);
        template.attach(stored.id(), stored.name(), stored.sha256());
        em.persist(template);
        em.flush();
        return template;
    }

    public byte[] bytesOf(DocumentTemplate template) {
        try {
            return Files.readAllBytes(files.bytesOf(files.byId(template.fileId())));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
