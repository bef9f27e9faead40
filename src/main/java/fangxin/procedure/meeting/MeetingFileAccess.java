package fangxin.procedure.meeting;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RoleGroup;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule for the minutes of a meeting: the office that held it, its signing chain and its auditors can read them.
 */
@ApplicationScoped
class MeetingFileAccess implements FileAccessRule {
    @Inject
    MeetingRepository meetings;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return meetings.find(file.owner())
                .map(meeting -> meetings.decisionsOf(meeting).stream()
                                .noneMatch(decision -> actor.isRecusedFrom(
                                        decision.candidacy().merchant().id()))
                        && (actor.audits(meeting.round().owner())
                                || actor.holds(
                                        RoleGroup.OFFICE_STAFF, meeting.round().owner())));
    }
}
