package fangxin.cultivation;

import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Step;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;

/** Where officers hand in the pictures that a step of theirs rests on, before they take it. */
@Stateless
@RolesAllowed({Roles.STATION, Roles.COUNTY_OFFICE})
public class PictureDesk {
    /** @param sha256 of the stored bytes, which may differ from those sent: the location is taken out */
    public record Picture(String id, String name, String type, long bytes, String sha256) { }

    @Inject
    Candidacies candidacies;
    @Inject
    FileStore files;
    @Inject
    SignedIn signedIn;

    public Picture keep(String reference, Step step, String name, InputStream content) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        candidacy.requireOpenTo(actor, step);
        StoredFile file = files.store(reference, step.name(), name, content, actor.account());
        return new Picture(file.id(), file.name(), file.type(), file.bytes(), file.sha256());
    }
}
