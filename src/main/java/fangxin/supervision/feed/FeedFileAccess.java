package fangxin.supervision.feed;

import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule for the stored files of feeds: officers of the office that imported one, and of the city's office, may
 * read it, since it also holds ended records.
 */
@ApplicationScoped
class FeedFileAccess implements FileAccessRule {
    @Inject
    FeedRepository feeds;

    @Inject
    FeedAccess access;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(FeedImportService.PURPOSE)
                ? feeds.findIntake(file.owner())
                        .map(intake -> access.decidedBy(actor).contains(intake.office()))
                : Optional.empty();
    }
}
