package fangxin.registry.legacyimport;

import fangxin.common.TextNormalizer;
import fangxin.criteria.model.SubjectType;
import fangxin.merchant.SubjectIdentity;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleCategory;
import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlace;
import fangxin.naming.title.TitleTerm;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Value: parsed row of an old register; compares itself with other rows and with titles, for duplicates. A value
 * that the register does not state (未载明) is null.
 *
 * @param premises       whether the title belongs to one place of business
 * @param owner          code of the office that keeps titles of this level and district
 * @param documentNumber number of the document by which the title was conferred
 * @param number         number of the certificate, as it is written
 */
record ImportRow(
        int line,
        boolean premises,
        String owner,
        TitleHolder holder,
        TitlePlace place,
        TitleCategory category,
        TitleTerm term,
        String documentNumber,
        String number) {

    /** Returns the number in its plain form, or null. */
    String plainNumber() {
        return number == null
                ? null
                : CertificateNumber.parse(number).map(CertificateNumber::value).orElse(number);
    }

    /** Returns whether another line names the same unit, of the same type and level, for an overlapping term. */
    boolean overlaps(ImportRow other) {
        return category.type().equals(other.category.type())
                && category.level() == other.category.level()
                && identity().isSameAs(other.identity())
                && termsOverlap(other.term);
    }

    /** Returns whether another line states the same sign name, type and level for another unit. */
    boolean sharesSignElsewhere(ImportRow other) {
        return category.type().equals(other.category.type())
                && category.level() == other.category.level()
                && TextNormalizer.key(place.signName()).equals(TextNormalizer.key(other.place.signName()))
                && !identity().isSameAs(other.identity());
    }

    /** Returns whether a title is of the same unit, type and level. */
    boolean isAbout(Title title) {
        return category.type().equals(title.category().type())
                && category.level() == title.category().level()
                && identity().isSameAs(title.identity(site()));
    }

    SubjectIdentity identity() {
        return holder.identity(place, site());
    }

    private SubjectType.SubjectSite site() {
        return premises ? SubjectType.SubjectSite.PREMISES : SubjectType.SubjectSite.AREA;
    }

    /** Returns whether a title has the term, document number, office and, if stated, number of this line. */
    boolean isSameAs(Title title) {
        return term.equals(title.term())
                && Objects.equals(documentNumber, title.document().number())
                && place.office().equals(title.place().office())
                && (number == null
                        || plainNumber().equals(title.provenance().paperNumber())
                        || plainNumber().equals(title.number()));
    }

    /**
     * Returns whether the term of a title of the unit overlaps the term of this line; a revoked title overlaps only
     * with the same day of naming.
     */
    boolean overlapsTerm(Title title) {
        return switch (title.status().standing()) {
            case REVOKED, CANCELLED, VOID ->
                Objects.equals(term.namedOn(), title.term().namedOn());
            default -> termsOverlap(title.term());
        };
    }

    private boolean termsOverlap(TitleTerm other) {
        return !isAfter(term.namedOn(), other.validUntil()) && !isAfter(other.namedOn(), term.validUntil());
    }

    private static boolean isAfter(LocalDate start, LocalDate end) {
        return start != null && end != null && start.isAfter(end);
    }
}
