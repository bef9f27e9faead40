package fangxin.registry.legacyimport;

import fangxin.common.TextNormalizer;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.SubjectType;
import fangxin.merchant.SubjectIdentity;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.Title;
import fangxin.round.ApplicationRound;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Parsed row of an old register. A value that the register does not state (未载明) is null.
 *
 * @param owner    code of the office that keeps titles of this level and district
 * @param premises whether the title belongs to one place of business
 */
public record ImportRow(
        int line,
        String name,
        String signName,
        String creditCode,
        String kind,
        boolean premises,
        ApplicationRound.TitleLevel level,
        String owner,
        String district,
        String sector,
        String address,
        Double lat,
        Double lng,
        Grade grade,
        String document,
        LocalDate namedOn,
        LocalDate validUntil,
        String number) {

    /** The number in its plain form, or null. */
    String plainNumber() {
        return number == null
                ? null
                : CertificateNumber.parse(number).map(CertificateNumber::value).orElse(number);
    }

    /** Whether another line is about the same unit, level and time. */
    boolean overlaps(ImportRow other) {
        return kind.equals(other.kind)
                && level == other.level
                && identity().sameAs(other.identity())
                && termsOverlap(other.namedOn, other.validUntil);
    }

    /** Whether another line gives the same sign another address. */
    boolean sharesSignElsewhere(ImportRow other) {
        return kind.equals(other.kind)
                && level == other.level
                && TextNormalizer.key(signName).equals(TextNormalizer.key(other.signName))
                && !identity().sameAs(other.identity());
    }

    /** Whether a title is about the same unit. */
    boolean isAbout(Title title) {
        return kind.equals(title.category().kind())
                && level == title.category().level()
                && identity().sameAs(title.identity(site()));
    }

    SubjectIdentity identity() {
        return SubjectIdentity.of(site(), creditCode, name, signName, address);
    }

    private SubjectType.SubjectSite site() {
        return premises ? SubjectType.SubjectSite.PREMISES : SubjectType.SubjectSite.AREA;
    }

    /** Whether a title says all that this line says. */
    boolean isSameAs(Title title) {
        return Objects.equals(namedOn, title.term().namedOn())
                && Objects.equals(validUntil, title.term().validUntil())
                && Objects.equals(document, title.document().number())
                && district.equals(title.place().office())
                && (number == null
                        || plainNumber().equals(title.provenance().paperNumber())
                        || plainNumber().equals(title.number()));
    }

    /** Whether the unit holds this title while the other runs; one that was taken away does not count. */
    boolean overlapsTerm(Title title) {
        return switch (title.status().standing()) {
            case REVOKED, CANCELLED, VOID ->
                Objects.equals(namedOn, title.term().namedOn());
            default -> termsOverlap(title.term().namedOn(), title.term().validUntil());
        };
    }

    private boolean termsOverlap(LocalDate from, LocalDate until) {
        return !after(namedOn, until) && !after(from, validUntil);
    }

    private static boolean after(LocalDate start, LocalDate end) {
        return start != null && end != null && start.isAfter(end);
    }
}
