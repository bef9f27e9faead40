package fangxin.complaint.consumermessage;

import fangxin.common.RuleViolation;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Store of the pictures of messages of consumers: adds one, at most five a message, lists them as small copies, and
 * removes all of a message.
 */
@ApplicationScoped
class MessagePictures {
    static final int MOST = 5;

    @Inject
    FileStore files;

    /**
     * Stores a picture; the same picture again is stored once, also beyond the greatest number. The caller has locked the
     * message.
     */
    String add(String message, String name, InputStream in, String account) {
        List<StoredFile> before = files.of(message, MessageFileAccess.PICTURE);
        StoredFile stored = files.storeAnonymousPicture(message, MessageFileAccess.PICTURE, name, in, account);
        Optional<StoredFile> same = before.stream()
                .filter(file -> file.sha256().equals(stored.sha256()))
                .findFirst();
        if (same.isEmpty() && before.size() < MOST) {
            return stored.id();
        }
        files.remove(stored);
        return same.map(StoredFile::id)
                .orElseThrow(() -> RuleViolation.at("pictures", "consumermessage.pictures.many", MOST));
    }

    /** Returns the small copies for a page whose reader has no account, as data URIs. */
    List<String> smallCopies(String message) {
        return files.of(message, MessageFileAccess.PICTURE).stream()
                .map(files::smallCopy)
                .toList();
    }

    void removeAll(String message) {
        files.of(message, MessageFileAccess.PICTURE).forEach(files::remove);
    }
}
