package fangxin.naming.signing;

import fangxin.common.LocalizedText;
import fangxin.organization.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An official document as the people in its signing chain see it.
 *
 * @param mine  whether this person could take the next link now
 * @param scans ids of the files of the signed paper
 */
public record OfficialDocumentView(
        String id,
        OfficialDocumentType kind,
        String owner,
        LocalizedText ownerName,
        int signers,
        String subject,
        String reason,
        boolean vetoChecked,
        String documentNumber,
        LocalDate documentDate,
        OfficialDocumentState state,
        Role next,
        boolean mine,
        Instant draftedAt,
        Instant signedAt,
        List<SigningStepView> links,
        List<OfficialDocumentItemView> items,
        List<String> scans) {}
