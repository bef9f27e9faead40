package fangxin.organization.storage;

import fangxin.common.RuleViolation;
import fangxin.platform.jobs.FailureLog;
import fangxin.platform.persistence.DataFolder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Function that makes a small copy of a picture for public pages at the first request, so that a page with it loads
 * quickly on a slow connection; a picture of few bytes is its own copy.
 */
final class Thumbnail {
    static final String TYPE = "image/jpeg";
    /** Size in bytes up to which a picture is shown unchanged. */
    static final long LIGHT = 60_000;

    private static final int SIDE = 560;
    private static final double[] QUALITIES = {0.75, 0.55, 0.35};

    private static final Logger LOG = Logger.getLogger(Thumbnail.class.getName());
    /** Held while a picture is decoded, which takes memory; callers that waited find the finished copy. */
    private static final ReentrantLock UNPACKING = new ReentrantLock();

    private Thumbnail() {}

    /**
     * Returns the thumbnail, or the picture itself where it is small or no thumbnail can be made. The thumbnail is made
     * at the first request and stored beside the picture.
     */
    static Path of(Path picture) {
        Path small = picture.resolveSibling(picture.getFileName() + ".small");
        try {
            if (Files.size(picture) <= LIGHT) {
                return picture;
            }
            if (!Files.exists(small)) {
                createOnce(picture, small);
            }
            return small;
        } catch (IOException | RuleViolation failed) {
            FailureLog.record(LOG, "picture " + picture.getFileName(), "is sent whole", failed);
            return picture;
        }
    }

    private static void createOnce(Path picture, Path small) throws IOException {
        UNPACKING.lock();
        try {
            if (!Files.exists(small)) {
                make(picture, small);
            }
        } finally {
            UNPACKING.unlock();
        }
    }

    private static void make(Path picture, Path small) throws IOException {
        Path fresh = small.resolveSibling(small.getFileName() + "." + UUID.randomUUID() + ".jpg");
        try {
            DataFolder.createFile(fresh);
            PictureReader.read(picture, whole -> write(whole, fresh));
            Files.move(fresh, small, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Path write(BufferedImage whole, Path fresh) throws IOException {
        for (double quality : QUALITIES) {
            Thumbnails.of(whole)
                    .size(SIDE, SIDE)
                    .outputFormat("jpg")
                    .outputQuality(quality)
                    .toFile(fresh.toFile());
            if (Files.size(fresh) <= LIGHT) {
                break;
            }
        }
        return fresh;
    }
}
