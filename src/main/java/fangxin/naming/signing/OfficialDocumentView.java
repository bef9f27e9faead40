package fangxin.naming.signing;

import fangxin.common.LocalizedText;
import fangxin.organization.identity.Role;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of an official document for the staff and auditors of its office: type, content, number and date, items, the
 * links taken, the link that is next and whether the reader can take it, and scans.
 *
 * @param scans ids of the files of the signed paper
 */
public record OfficialDocumentView(
        @NotNull String id,
        @NotNull OfficialDocumentTypeView type,
        @NotNull IssuingOffice office,
        @NotNull String subject,
        String reason,
        String documentNumber,
        LocalDate documentDate,
        @NotNull OfficialDocumentState state,
        @NotNull SigningProgress signing,
        @NotNull List<OfficialDocumentItemView> items,
        @NotNull List<String> scans) {

    /** The office that issues the document. */
    public record IssuingOffice(@NotNull String code, LocalizedText name) {}

    /**
     * Progress of the document in its signing chain.
     *
     * @param signers number of accounts that sign: two or three
     * @param next    role that takes the next step, or null when it is signed or dropped
     * @param mine    whether the reader could take the next step now
     */
    public record SigningProgress(
            int signers,
            Role next,
            boolean mine,
            @NotNull Instant draftedAt,
            Instant signedAt,
            @NotNull List<SigningStepView> steps) {}

    /** Returns whether the reader can take the next step, and takes it with this role. */
    public boolean waitsForReaderAs(Role role) {
        return signing.mine() && signing.next() == role;
    }
}
