package fangxin.naming.title;

import java.time.LocalDate;

/**
 * Value: a title as a line of an old register states it (holder, place, category, document, term and provenance),
 * before the import stores it as a {@link Title}. What the register does not state (未载明) is null.
 *
 * @param owner code of the office that keeps the title
 */
public record LegacyTitle(
        String owner,
        TitleHolder holder,
        TitlePlace place,
        TitleCategory category,
        TitleDocument document,
        TitleTerm term,
        TitleProvenance provenance) {

    /** Returns a copy whose printed number, if it is one of this system, has its plain form. */
    LegacyTitle normalized() {
        String plain = CertificateNumber.parse(provenance.paperNumber())
                .map(CertificateNumber::value)
                .orElse(provenance.paperNumber());
        return new LegacyTitle(
                owner,
                holder,
                place,
                category,
                document,
                term,
                new TitleProvenance(null, null, null, provenance.intake(), provenance.intakeLine(), plain));
    }

    /** Returns whether the paper certificate of the title states a well-formed number of this system. */
    boolean hasCertificateNumber() {
        return CertificateNumber.parse(provenance.paperNumber()).isPresent();
    }

    /** Returns the year of the naming, or of a given day where the register states no date. */
    int year(LocalDate today) {
        return (term.namedOn() == null ? today : term.namedOn()).getYear();
    }
}
