package fangxin.procedure.cultivation;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.Step;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;

/**
 * Service boundary by which an officer uploads the pictures of a step before taking it: it checks and stores one for
 * the candidacy.
 */
@Stateless
@RolesAllowed({RoleNames.STATION, RoleNames.COUNTY_OFFICE})
public class CasePhotoService {
    /**
     * Receipt of an uploaded picture.
     *
     * @param sha256 of the stored bytes, which can differ from those sent: the location is removed
     */
    public record CasePhoto(@NotNull String id, String name, String type, long bytes, String sha256) {}

    @Inject
    CandidacyRepository candidacies;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    /**
     * Stores a picture for a step. Not found if the candidacy is invisible to the officer; refused if the step is not
     * open.
     */
    public CasePhoto store(String reference, Step step, String name, InputStream content) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireOpenTo(actor, step);
        StoredFile file = files.store(reference, step.name(), name, content, actor.account());
        return new CasePhoto(file.id(), file.name(), file.contentType(), file.bytes(), file.sha256());
    }
}
