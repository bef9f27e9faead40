package fangxin.evidence;

import fangxin.Unknown;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;

/** Where files are handed out, to those whom the feature that owns them lets in. */
@Stateless
@PermitAll
public class FileDesk {
    /** A file to send. */
    public record Opened(Path bytes, String type, String name, String sha256) { }

    @Inject
    FileStore files;
    @Inject
    SignedIn signedIn;
    @Inject
    @Any
    Instance<FileDoor> doors;

    public Opened open(String id) {
        StoredFile file = readable(id);
        return new Opened(files.bytesOf(file), file.type(), file.name(), file.sha256());
    }

    /** A picture as small as public pages show it. */
    public Opened openSmall(String id) {
        StoredFile file = readable(id);
        if (!file.type().startsWith("image/")) {
            throw new Unknown(id);
        }
        Path whole = files.bytesOf(file);
        Path small = SmallPicture.of(whole);
        return new Opened(small, small.equals(whole) ? file.type() : SmallPicture.TYPE, file.name(), file.sha256());
    }

    private StoredFile readable(String id) {
        StoredFile file = files.byId(id);
        boolean allowed = doors.stream().anyMatch(door -> door.open(file)) || signedIn.account().isPresent() && doors.stream()
                .map(door -> door.mayRead(file, signedIn.actor())).flatMap(Optional::stream).anyMatch(may -> may);
        if (!allowed) {
            throw new Unknown(id);
        }
        return file;
    }
}
