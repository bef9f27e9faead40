package fangxin.registry.search;

import fangxin.criteria.model.SubjectType;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.TitleCategory;
import fangxin.naming.title.TitleDocument;
import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlace;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleTerm;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Value: record of a titled unit with everything that lists, verification and open data publish of a title. {@link
 * RegisterField} lists its fields. Ids of merchant and premises, reason and promises are not part of it.
 *
 * @param formerNames former signs and registered names, the last first, one a line; or null
 * @param recorded    the standing in the database; see {@link #standing(LocalDate)}
 */
public record UnitRecord(
        @NotNull UnitCertificate certificate,
        @NotNull TitleHolder holder,
        @NotNull TitlePlace place,
        @NotNull TitleCategory category,
        @NotNull TitleDocument document,
        @NotNull TitleTerm term,
        @NotNull RecordedStanding recorded,
        String formerNames) {
    /** Returns a unit without former names. */
    public UnitRecord(
            UnitCertificate certificate,
            TitleHolder holder,
            TitlePlace place,
            TitleCategory category,
            TitleDocument document,
            TitleTerm term,
            RecordedStanding recorded) {
        this(certificate, holder, place, category, document, term, recorded, null);
    }

    /**
     * Certificate of a title.
     *
     * @param number          certificate number (编号) or, if the paper was issued elsewhere, number in the register
     * @param issuedElsewhere whether the certificate was issued by an old register or a higher level
     * @param paperNumber     number on such a certificate, or null
     */
    public record UnitCertificate(String number, boolean issuedElsewhere, String paperNumber) {}

    /**
     * Standing of a title in the database.
     *
     * @param since  day of suspension or revocation, or null
     * @param status status in the database, which may say more than the standing
     */
    public record RecordedStanding(@NotNull TitleStanding standing, LocalDate since, TitleStatus status) {
        /** Returns a standing without further detail. */
        public RecordedStanding(TitleStanding standing, LocalDate since) {
            this(standing, since, null);
        }
    }

    /** Returns the number of the unit in addresses, see {@link UnitCertificate#number}. */
    public String number() {
        return certificate.number();
    }

    /** Returns the public standing on a day: the last day counts, whether or not the title was ended. */
    public TitleStanding standing(LocalDate today) {
        return recorded.standing().onceOver(term.isOver(today));
    }

    /**
     * Returns the status on a day where it is more detailed than the public standing, for example that a rectification
     * runs; else null.
     */
    public TitleStatus detail(LocalDate today) {
        TitleStatus status = recorded.status();
        return status == null || !status.onceOver(term.isOver(today)).isDetailed() ? null : status;
    }

    /**
     * Returns whether a unit is the same subject: of the same subject type, or of the other track, whose subject types
     * differ.
     *
     * @param site site of both subject types
     */
    boolean isSameSubject(UnitRecord other, SubjectType.SubjectSite site) {
        return (category.type().equals(other.category.type()) || category.track() != other.category.track())
                && holder.identity(place, site).isSameAs(other.holder.identity(other.place, site));
    }

    /** Returns the former names of the unit, the latest first. */
    public List<String> formerNameLines() {
        return formerNames == null ? List.of() : formerNames.lines().toList();
    }

    /** Returns whether the unit has a location. */
    public boolean hasCoordinates() {
        return place.lat() != null && place.lng() != null;
    }

    /** Returns the number in groups of digits. */
    public String groupedNumber() {
        return CertificateNumber.parse(number()).map(CertificateNumber::grouped).orElse(number());
    }

    /** Returns whether the certificate states a number. */
    public boolean statesNumber() {
        return !certificate.issuedElsewhere() || certificate.paperNumber() != null;
    }

    /**
     * Returns the number on the certificate: in groups if it is one of this system, null if none is stated (未载明).
     */
    public String printedNumber() {
        return CertificateNumber.printed(number(), certificate.issuedElsewhere(), certificate.paperNumber());
    }
}
