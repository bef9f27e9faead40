package fangxin.procedure.cultivation;

import fangxin.common.NotFound;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyNotifier;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.stream.Stream;

/**
 * Service boundary for the merchant's rectification reports (整改反馈) and their pictures. The station still closes each
 * demand itself.
 */
@Stateless
@RolesAllowed(RoleNames.MERCHANT)
public class RectificationService {
    private static final String PURPOSE = "RECTIFICATION";

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CultivationRepository records;

    @Inject
    CasePhotos pictures;

    @Inject
    FileStore files;

    @Inject
    CandidacyNotifier correspondence;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Stores a picture for a report. Not found for another merchant; refused unless the candidacy is in cultivation.
     */
    public CasePhotoService.CasePhoto store(String reference, String name, InputStream content) {
        requireOwn(candidacies.byReference(reference));
        StoredFile file = files.store(
                reference, PURPOSE, name, content, currentUser.actor().account());
        return new CasePhotoService.CasePhoto(file.id(), file.name(), file.contentType(), file.bytes(), file.sha256());
    }

    /**
     * Reports a demand as rectified, with a picture or a note, and notifies the station. Not found for another
     * merchant; refused unless the candidacy is in cultivation.
     */
    public void report(String reference, String rectification, RectificationReportInput input) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = requireOwn(candidacy);
        BusinessMoment now = businessClock.now();
        Rectification demanded = records.rectification(WorkSubject.of(candidacy), rectification);
        RectificationReport report = new RectificationReport(demanded, input, actor, now.at());
        pictures.requireOf(
                reference, "picture", Stream.ofNullable(report.picture()).toList());
        records.add(report);
        correspondence.notifyHolders(
                candidacy,
                Role.STATION,
                candidacy.station(),
                "cultivation.letter.rectified",
                report.id(),
                now,
                demanded.demand());
    }

    private Actor requireOwn(Candidacy candidacy) {
        Actor actor = currentUser.actor();
        if (!actor.holds(Role.MERCHANT, candidacy.merchant().id())) {
            throw new NotFound(candidacy.reference());
        }
        candidacy.requireOpen(Step.CLOSE_RECTIFICATION);
        return actor;
    }
}
