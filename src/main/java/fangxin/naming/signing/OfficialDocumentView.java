package fangxin.naming.signing;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.organization.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An act of the signing chain, for one of its people.
 *
 * @param mine  whether this person could take the next link now
 * @param scans ids of the files of the signed paper
 */
public record OfficialDocumentView(
        String id,
        OfficialDocument.Kind kind,
        String owner,
        LocalizedText ownerName,
        int signers,
        String subject,
        String reason,
        boolean vetoChecked,
        String documentNumber,
        LocalDate documentDate,
        OfficialDocument.State state,
        Role next,
        boolean mine,
        Instant draftedAt,
        Instant signedAt,
        List<Link> links,
        List<Item> items,
        List<String> scans) {

    public record Link(
            Role role,
            SigningStep.Verdict verdict,
            String account,
            String actor,
            String deputyFor,
            String remark,
            Instant at) {}

    /**
     * One candidacy or title.
     *
     * @param subject   reference of the candidacy, or number of the title
     * @param obstacles why it cannot be signed now; empty when it is clean; null in a list, where nobody has looked
     */
    public record Item(
            int seq,
            String subject,
            String registeredName,
            String signName,
            String address,
            List<Violation> obstacles,
            boolean leftOut,
            String title) {
        public boolean clean() {
            return obstacles == null || obstacles.isEmpty();
        }
    }
}
