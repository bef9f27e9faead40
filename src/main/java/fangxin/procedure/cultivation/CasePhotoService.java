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
import java.io.InputStream;

/** Where officers hand in the pictures that a step of theirs rests on, before they take it. */
@Stateless
@RolesAllowed({RoleNames.STATION, RoleNames.COUNTY_OFFICE})
public class CasePhotoService {
    /** @param sha256 of the stored bytes, which may differ from those sent: the location is taken out */
    public record CasePhoto(String id, String name, String type, long bytes, String sha256) {}

    @Inject
    CandidacyRepository candidacies;

    @Inject
    FileStore files;

    @Inject
    CurrentUser signedIn;

    public CasePhoto store(String reference, Step step, String name, InputStream content) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        candidacy.requireOpenTo(actor, step);
        StoredFile file = files.store(reference, step.name(), name, content, actor.account());
        return new CasePhoto(file.id(), file.name(), file.type(), file.bytes(), file.sha256());
    }
}
