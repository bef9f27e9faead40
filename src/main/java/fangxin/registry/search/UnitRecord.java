package fangxin.registry.search;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.merchant.SubjectIdentity;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.TitleStanding;
import java.time.LocalDate;

/**
 * Record of a titled unit: everything that lists, verification and open data publish of a title.
 *
 * @param issuedElsewhere  whether the certificate was issued by an old register or a higher level
 * @param paperNumber      number on such a certificate, or null
 * @param office           code of the county-level office
 * @param lat              WGS-84
 * @param recordedStanding the standing in the database; see {@link #standing}
 * @param photo            id of the public picture, or null
 * @param since            day of suspension or revocation, or null
 */
public record UnitRecord(
        String number,
        boolean issuedElsewhere,
        String paperNumber,
        String registeredName,
        String creditCode,
        String signName,
        String address,
        String office,
        String street,
        Double lat,
        Double lng,
        String trade,
        String subjectType,
        String level,
        String grade,
        TitleStanding recordedStanding,
        LocalDate namedOn,
        LocalDate validUntil,
        String photo,
        LocalizedText wording,
        LocalizedText namingBody,
        String documentNumber,
        LocalDate since) {

    /** The public standing on a day: the last day counts, whether or not the title was ended. */
    public TitleStanding standing(LocalDate today) {
        return (recordedStanding == TitleStanding.VALID || recordedStanding == TitleStanding.SUSPENDED)
                        && validUntil != null
                        && today.isAfter(validUntil)
                ? TitleStanding.EXPIRED
                : recordedStanding;
    }

    /** Whether a unit is the same subject, of the same subject type. */
    boolean sameSubject(UnitRecord other, SubjectType.SubjectSite site) {
        return subjectType.equals(other.subjectType) && identity(site).sameAs(other.identity(site));
    }

    private SubjectIdentity identity(SubjectType.SubjectSite site) {
        return SubjectIdentity.of(site, creditCode, registeredName, signName, address);
    }

    /** The number in groups of digits. */
    public String groupedNumber() {
        return CertificateNumber.parse(number).map(CertificateNumber::grouped).orElse(number);
    }

    /** Whether the certificate states a number. */
    public boolean statesNumber() {
        return !issuedElsewhere || paperNumber != null;
    }

    /** The number on the certificate: in groups if it is one of ours, null if none is stated (未载明). */
    public String printedNumber() {
        return CertificateNumber.printed(number, issuedElsewhere, paperNumber);
    }
}
