package fangxin.organization.storage;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.tika.Tika;

/**
 * Store of uploaded files: checks type and size, re-encodes JPEG and PNG, keeps PDF, tables and documents unchanged,
 * finds, lists and removes files, and hands out only bytes that still match their hash. Bytes stream to a temporary
 * file; pictures are re-encoded, upright and without their location; then fsync, rename, fsync of the folder, and only
 * then the row, so that a row never names a file that a power cut could take away.
 */
@ApplicationScoped
public class FileStore {
    private static final Set<String> RECORDINGS = Set.of("audio/mpeg", "audio/mp4", "audio/amr", "audio/vnd.wave");
    public static final long MAX_BYTES = 10L * 1024 * 1024;
    private static final int MAX_SIDE = 2560;
    private static final Map<String, String> FORMATS = Map.of("image/jpeg", "jpg", "image/png", "png");
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_SIGNATURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final String PDF = "application/pdf";
    private static final String DOCUMENT = "application/octet-stream";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    FileIntegrity integrity;

    private final Tika tika = new Tika();

    /**
     * Stores the content of {@code in}; refuses a file that is too large, or is not a JPEG, a PNG or a whole PDF by its
     * content.
     */
    public StoredFile store(String owner, String purpose, String name, InputStream in, String account) {
        return store(owner, purpose, name, in, account, MAX_BYTES, this::inspect);
    }

    /**
     * Stores a picture, or a sound recording (MP3, M4A, AMR or WAV by its content) unchanged; refuses other types and
     * files that are too large.
     */
    public StoredFile storePictureOrRecording(
            String owner, String purpose, String name, InputStream in, String account) {
        return store(owner, purpose, name, in, account, MAX_BYTES, (received, ready) -> {
            String type = typeOf(received);
            if (FORMATS.containsKey(type)) {
                rewrite(received, ready, FORMATS.get(type));
            } else if (RECORDINGS.contains(type)) {
                Files.move(received, ready);
            } else {
                throw RuleViolation.at("file", "storage.type.recording");
            }
            return type;
        });
    }

    /**
     * Stores a picture of a caller without an account; refuses anything else. Decoding waits for the few permits of such
     * callers.
     */
    public StoredFile storeAnonymousPicture(String owner, String purpose, String name, InputStream in, String account) {
        return store(owner, purpose, name, in, account, MAX_BYTES, (received, ready) -> {
            String type = typeOf(received);
            if (!FORMATS.containsKey(type)) {
                throw RuleViolation.at("file", "storage.type.picture");
            }
            PictureReader.readAnonymous(received, upright -> write(upright, ready, FORMATS.get(type)));
            return type;
        });
    }

    /** Returns the small copy of a picture as a data URI, for a page whose reader has no account. */
    public String smallCopy(StoredFile file) {
        Path small = Thumbnail.of(bytesOf(file));
        try {
            return "data:" + imageType(small) + ";base64,"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(small));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stores a table or document unchanged; it is served as a download only. */
    public StoredFile store(String owner, String purpose, String name, InputStream in, String account, long most) {
        return store(owner, purpose, name, in, account, most, (received, ready) -> {
            Files.move(received, ready);
            return DOCUMENT;
        });
    }

    /** Check of a received file that returns its type. */
    private interface Inspection {
        String inspect(Path received, Path ready) throws IOException;
    }

    private StoredFile store(
            String owner,
            String purpose,
            String name,
            InputStream in,
            String account,
            long most,
            Inspection inspection) {
        String id = StoredFile.newId();
        Path folder = folderOf(id);
        Path received = folder.resolve(id + ".received");
        Path ready = folder.resolve(id + ".ready");
        try {
            DataFolder.create(folder);
            receive(in, received, most);
            String type = inspection.inspect(received, ready);
            sync(ready);
            StoredFile file = new StoredFile(
                    id,
                    owner,
                    purpose,
                    clean(name),
                    type,
                    Files.size(ready),
                    Sha256.hex(ready),
                    account,
                    clock.instant());
            Files.move(ready, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
            em.persist(file);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            discard(received);
            discard(ready);
        }
    }

    /**
     * Returns the type of a file by its content: the first bytes identify a picture, as most files are; Tika identifies
     * others.
     */
    private String typeOf(Path received) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(received)) {
            first = in.readNBytes(PNG_SIGNATURE.length);
        }
        if (Arrays.equals(first, PNG_SIGNATURE)) {
            return "image/png";
        }
        return first.length > JPEG_SIGNATURE.length
                        && Arrays.equals(Arrays.copyOf(first, JPEG_SIGNATURE.length), JPEG_SIGNATURE)
                ? "image/jpeg"
                : tika.detect(received);
    }

    private String inspect(Path received, Path ready) throws IOException {
        String type = typeOf(received);
        if (FORMATS.containsKey(type)) {
            rewrite(received, ready, FORMATS.get(type));
        } else if (PDF.equals(type)) {
            if (!PdfCompleteness.isComplete(received)) {
                throw RuleViolation.at("file", "storage.pdf");
            }
            Files.move(received, ready);
        } else {
            throw RuleViolation.at("file", "storage.type");
        }
        return type;
    }

    public StoredFile byId(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(StoredFile.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Returns the files of an owner, oldest first. */
    public List<StoredFile> of(String owner) {
        return em.createQuery(
                        "select f from StoredFile f where f.owner = :owner order by f.storedAt, f.id", StoredFile.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** Returns the files of several owners, by owner. */
    public Map<String, List<StoredFile>> of(Collection<String> owners) {
        return owners.isEmpty()
                ? Map.of()
                : em.createQuery("""
                    select f from StoredFile f where f.owner in :owners order by f.storedAt, f.id\
                    """, StoredFile.class).setParameter("owners", owners).getResultList().stream()
                        .collect(Collectors.groupingBy(StoredFile::owner));
    }

    public List<StoredFile> of(String owner, String purpose) {
        return of(owner).stream().filter(file -> file.purpose().equals(purpose)).toList();
    }

    /** Returns the path of the bytes of a file, after a check that they are those that were stored. */
    public Path bytesOf(StoredFile file) {
        Path bytes = pathOf(file);
        integrity.require(file, bytes);
        return bytes;
    }

    /** Returns the path where the bytes of a file belong. */
    Path pathOf(StoredFile file) {
        return pathOf(file.id());
    }

    static Path pathOf(String id) {
        return folderOf(id).resolve(id);
    }

    /** Returns the type of a stored picture by its first bytes: JPEG or PNG. */
    static String imageType(Path picture) {
        try (InputStream in = Files.newInputStream(picture)) {
            return in.read() == 0xFF ? "image/jpeg" : "image/png";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the files in the order of their ids, after one of them. */
    List<StoredFile> after(String id, int most) {
        return em.createQuery("select f from StoredFile f where f.id > :id order by f.id", StoredFile.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** Removes a file of a draft; the next {@link OrphanFileCleanup} deletes its bytes. */
    public void remove(StoredFile file) {
        em.remove(em.merge(file));
    }

    /** Returns whether the database has no row of any file. */
    boolean isEmpty() {
        return em.createQuery("select f.id from StoredFile f", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Returns the ids of all files that begin so. */
    Set<String> idsFrom(String beginning) {
        return Set.copyOf(em.createQuery("select f.id from StoredFile f where f.id like :beginning", String.class)
                .setParameter("beginning", beginning + "%")
                .getResultList());
    }

    private static void receive(InputStream in, Path to, long most) throws IOException {
        try (OutputStream out = Files.newOutputStream(DataFolder.createFile(to))) {
            byte[] buffer = new byte[16 * 1024];
            long total = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > most) {
                    throw RuleViolation.at("file", "storage.size", most / 1024 / 1024);
                }
                out.write(buffer, 0, read);
            }
            if (total == 0) {
                throw RuleViolation.at("file", "storage.empty");
            }
        }
    }

    /**
     * Re-encodes a picture upright and at most 2560 pixels a side; its metadata (EXIF, with the GPS location) is
     * dropped.
     */
    private static void rewrite(Path from, Path to, String format) throws IOException {
        PictureReader.read(from, upright -> write(upright, to, format));
    }

    private static Path write(BufferedImage upright, Path to, String format) throws IOException {
        try (OutputStream out = Files.newOutputStream(DataFolder.createFile(to))) {
            Thumbnails.of(upright)
                    .size(Math.min(MAX_SIDE, upright.getWidth()), Math.min(MAX_SIDE, upright.getHeight()))
                    .outputFormat(format)
                    .outputQuality(0.88)
                    .toOutputStream(out);
        }
        return to;
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** Returns a file name for display; it is never used as a path. */
    private static String clean(String name) {
        String plain = name == null
                ? ""
                : Normalizer.normalize(readable(name), Normalizer.Form.NFC)
                        .replaceAll("^.*[/\\\\]", "")
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "")
                        .strip();
        if (plain.isEmpty()) {
            return "file";
        }
        return plain.length() > 100 ? plain.substring(plain.length() - 100) : plain;
    }

    /** Decodes a file name again as UTF-8 if it was decoded as Latin-1 on the way, as happens with some senders. */
    private static String readable(String name) {
        if (name.chars().anyMatch(c -> c > 0xFF) || name.chars().allMatch(c -> c < 0x80)) {
            return name;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException latin) {
            return name;
        }
    }

    private static Path folderOf(String id) {
        return root().resolve(id.substring(0, 2));
    }

    static Path root() {
        return Settings.data().resolve("evidence");
    }
}
