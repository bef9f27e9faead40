package fangxin.organization.storage;

import fangxin.common.NotFound;
import fangxin.organization.identity.CurrentUser;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Service boundary that opens files or their thumbnails for those whom the owning feature permits, and recently shown
 * public pictures without the database.
 */
@Stateless
@PermitAll
public class FileDownloadService {
    /**
     * File to send.
     *
     * @param version changes with its bytes
     * @param open    whether the public may open it
     */
    public record OpenedFile(Path bytes, String type, String name, String version, boolean open) {}

    @Inject
    FileStore files;

    @Inject
    RecentPublicPictures pictures;

    @Inject
    CurrentUser currentUser;

    @Inject
    @Any
    Instance<FileAccessRule> doors;

    public OpenedFile open(String id) {
        StoredFile file = files.byId(id);
        return new OpenedFile(files.bytesOf(file), file.contentType(), file.name(), file.sha256(), requireAccess(file));
    }

    /** Opens the thumbnail of a picture that public pages show. */
    public OpenedFile openThumbnail(String id) {
        StoredFile file = files.byId(id);
        boolean open = requireAccess(file);
        if (!file.contentType().startsWith("image/")) {
            throw new NotFound(id);
        }
        Path whole = files.bytesOf(file);
        Path small = Thumbnail.of(whole);
        return small.equals(whole)
                ? new OpenedFile(whole, file.contentType(), file.name(), file.sha256(), open)
                : new OpenedFile(small, Thumbnail.TYPE, file.name(), file.sha256() + "-small", open);
    }

    /** Returns a picture that a public page has shown of late, while the database is away. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OpenedFile openRecentPublic(String id) {
        if (!pictures.contains(id)) {
            throw new NotFound(id);
        }
        Path picture = Thumbnail.of(FileStore.pathOf(id));
        String name = picture.getFileName().toString();
        return new OpenedFile(
                picture, name.equals(id) ? FileStore.imageType(picture) : Thumbnail.TYPE, name, name, true);
    }

    /** Refuses a caller who may not open the file, else has the access recorded; returns whether the file is public. */
    private boolean requireAccess(StoredFile file) {
        boolean open = doors.stream().anyMatch(rule -> rule.isPublic(file));
        boolean allowed = open
                || (currentUser.account().isPresent()
                        && doors.stream()
                                .map(rule -> rule.mayRead(file, currentUser.actor()))
                                .flatMap(Optional::stream)
                                .anyMatch(may -> may));
        if (!allowed) {
            throw new NotFound(file.id());
        }
        if (!open) {
            doors.forEach(rule -> rule.open(file, currentUser.actor()));
        }
        return open;
    }
}
