package fangxin.organization.storage;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored description of an uploaded file: its owner, purpose, name, type, size and hash. The bytes lie in the data
 * folder under a random name; this row is written only after they are safely on disk.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 60)
    private String owner;

    @NotNull
    @Length(max = 40)
    private String purpose;

    @NotNull
    @Length(max = 200)
    private String name;

    @NotNull
    @Length(max = 60)
    private String contentType;

    private long bytes;

    @NotNull
    @Length(max = 64)
    private String sha256;

    @NotNull
    @Length(max = 60)
    private String storedBy;

    @NotNull
    private Instant storedAt;

    protected StoredFile() {}

    StoredFile(
            String id,
            String owner,
            String purpose,
            String name,
            String type,
            long bytes,
            String sha256,
            String storedBy,
            Instant storedAt) {
        this.id = id;
        this.owner = owner;
        this.purpose = purpose;
        this.name = name;
        this.contentType = type;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.storedBy = storedBy;
        this.storedAt = storedAt;
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    public String id() {
        return id;
    }

    /**
     * Returns the owner of the file: the reference of a candidacy, or the id of a meeting, notice or official document.
     */
    public String owner() {
        return owner;
    }

    /** Returns the purpose of the file: an evidence code of the form, VISIT, PLEDGE, MINUTES … */
    public String purpose() {
        return purpose;
    }

    /** Returns the name of the file on the sender's device, shortened and cleaned. */
    public String name() {
        return name;
    }

    /** Returns the media type by its content: image/jpeg, image/png or application/pdf. */
    public String contentType() {
        return contentType;
    }

    public long bytes() {
        return bytes;
    }

    /** Returns the SHA-256 of the stored bytes, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public String storedBy() {
        return storedBy;
    }

    public Instant storedAt() {
        return storedAt;
    }
}
