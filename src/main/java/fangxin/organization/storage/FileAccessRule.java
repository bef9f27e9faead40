package fangxin.organization.storage;

import fangxin.organization.identity.Actor;
import java.util.Optional;

/**
 * Interface by which a feature decides who may open the files it owns, records who did, and decides which of them are
 * public; empty when a file is not its own.
 */
public interface FileAccessRule {
    Optional<Boolean> mayRead(StoredFile file, Actor actor);

    /** Records that an actor who may read the file opens it, where the feature records this. */
    default void open(StoredFile file, Actor actor) {}

    /** Returns whether the file is public, without signing in: a picture that a public page shows. */
    default boolean isPublic(StoredFile file) {
        return false;
    }
}
