package fangxin.procedure.application;

import fangxin.organization.storage.StoredFile;
import java.time.Instant;

/**
 * Value: a file of an application (附件), with its type of evidence, name and SHA-256; the bytes are a {@link
 * StoredFile}.
 *
 * @param file         id in the store
 * @param evidenceType code of a type of evidence of the form
 * @param type         image/jpeg, image/png or application/pdf
 * @param sha256       of the stored bytes
 */
public record Attachment(
        String file, String evidenceType, String name, String type, long bytes, String sha256, Instant storedAt) {
    static Attachment of(StoredFile file) {
        return new Attachment(
                file.id(),
                file.purpose(),
                file.name(),
                file.contentType(),
                file.bytes(),
                file.sha256(),
                file.storedAt());
    }

    public boolean isPicture() {
        return type.startsWith("image/");
    }
}
