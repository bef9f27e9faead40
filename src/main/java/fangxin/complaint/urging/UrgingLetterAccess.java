package fangxin.complaint.urging;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import java.util.List;
import java.util.stream.Stream;

/**
 * Access rule of urging letters (催办函可查阅范围): staff and auditors of the sending office, of the receiving agency and of
 * the office above it read a letter, those of the city's office read all; the receiving agency answers it, the sending
 * office withdraws it.
 *
 * @param all whether the person reads those of the whole city
 */
record UrgingLetterAccess(boolean all, List<String> agencies) {
    static UrgingLetterAccess of(Actor actor, AgencyRepository agencies) {
        List<String> offices = OfficeScope.readBy(actor, agencies, RoleGroup.OFFICE_STAFF::includes);
        return new UrgingLetterAccess(
                actor.auditsAll() || offices.stream().anyMatch(agencies::isCityOffice),
                Stream.of(
                                offices.stream(),
                                offices.stream()
                                        .flatMap(office -> agencies.under(office).stream())
                                        .map(Agency::code),
                                actor.placesAs(Role.STATION))
                        .flatMap(each -> each)
                        .distinct()
                        .toList());
    }

    boolean isEmpty() {
        return !all && agencies.isEmpty();
    }

    boolean includes(UrgingLetter letter) {
        return all || agencies.contains(letter.office()) || agencies.contains(letter.agency());
    }

    /** Returns whether a person may withdraw a letter for the office that sent it. */
    static boolean mayWithdraw(Actor actor, UrgingLetter letter) {
        return actor.holds(Role.COUNTY_OFFICE, letter.office());
    }

    /** Returns whether a person may confirm and answer a letter for the agency that received it. */
    static boolean mayAnswer(Actor actor, UrgingLetter letter) {
        return actor.holds(Role.COUNTY_OFFICE, letter.agency()) || actor.holds(Role.STATION, letter.agency());
    }
}
