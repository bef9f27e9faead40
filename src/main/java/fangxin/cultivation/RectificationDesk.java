package fangxin.cultivation;

import fangxin.Unknown;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Correspondence;
import fangxin.candidacy.Step;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.stream.Stream;

/** Where the merchant reports what it has put right after a visit; the station still closes each demand itself. */
@Stateless
@RolesAllowed(Roles.MERCHANT)
public class RectificationDesk {
    private static final String PURPOSE = "RECTIFICATION";

    @Inject
    Candidacies candidacies;
    @Inject
    CultivationRecords records;
    @Inject
    Pictures pictures;
    @Inject
    FileStore files;
    @Inject
    Correspondence correspondence;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** Keeps a picture that a report is going to name. */
    public PictureDesk.Picture keep(String reference, String name, InputStream content) {
        own(candidacies.byReference(reference));
        StoredFile file = files.store(reference, PURPOSE, name, content, signedIn.actor().account());
        return new PictureDesk.Picture(file.id(), file.name(), file.type(), file.bytes(), file.sha256());
    }

    /** Reports one demand as put right, with a picture or in words, and notifies the station. */
    public void report(String reference, String rectification, String note, String picture) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = own(candidacy);
        Moment now = moments.now();
        Rectification demanded = records.rectification(reference, rectification);
        RectificationReport report = new RectificationReport(demanded, note, picture, actor, now.at());
        pictures.requireOf(reference, "picture", Stream.ofNullable(report.picture()).toList());
        records.add(report);
        correspondence.write(candidacy, Role.STATION, candidacy.station(), "cultivation.letter.rectified", report.id(),
                now, demanded.demand());
    }

    private Actor own(Candidacy candidacy) {
        Actor actor = signedIn.actor();
        if (!actor.holds(Role.MERCHANT, candidacy.merchant().id())) {
            throw new Unknown(candidacy.reference());
        }
        candidacy.requireOpen(Step.CLOSE_RECTIFICATION);
        return actor;
    }
}
