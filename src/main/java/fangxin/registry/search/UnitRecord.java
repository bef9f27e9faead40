package fangxin.registry.search;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.SubjectType;
import fangxin.merchant.SubjectIdentity;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.TitleStanding;
import java.time.LocalDate;

/**
 * A titled unit as the directory holds it: everything that lists, verification and open data say of it.
 *
 * @param elsewhere   whether its paper was issued outside this system: by an old register or a level above
 * @param paperNumber what such a paper states, or null
 * @param office      code of the county-level office
 * @param lat         WGS-84
 * @param recorded    the state as it was recorded; see {@link #standing}
 * @param photo       id of the public picture, or null
 * @param since       from when it has been suspended or revoked, or null
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

    /** Whether it is about the same subject, and the same kind of it. */
    boolean sameSubject(UnitRecord other, SubjectType.Site site) {
        return subjectType.equals(other.subjectType) && identity(site).sameAs(other.identity(site));
    }

    private SubjectIdentity identity(SubjectType.Site site) {
        return SubjectIdentity.of(site, creditCode, registeredName, signName, address);
    }

    /** In groups, as it is read out. */
    public String groupedNumber() {
        return CertificateNumber.parse(number).map(CertificateNumber::grouped).orElse(number);
    }

    /** Whether the paper states a number. */
    public boolean statesNumber() {
        return !issuedElsewhere || paperNumber != null;
    }

    /** The number that the paper bears: in groups where it is one of ours, null where none is stated (未载明). */
    public String printedNumber() {
        return CertificateNumber.printed(number, issuedElsewhere, paperNumber);
    }
}
