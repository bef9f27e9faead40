package fangxin.complaint.urging;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Notifier of an agency about urging (催办消息接收人): it notifies the clerk, on days of absence the deputy, the other of the
 * two where that one holds no post at the agency any more, and without either all officers of the agency.
 */
@ApplicationScoped
class ReminderNotifier {
    @Inject
    ReminderClerkRepository clerks;

    @Inject
    AccountRepository accounts;

    @Inject
    AccountNotifier mailings;

    @Inject
    AgencyRepository agencies;

    /** Returns the role whose holders act for an agency. */
    static Role roleAt(Agency agency) {
        return agency.type() == Agency.AgencyType.STATION ? Role.STATION : Role.COUNTY_OFFICE;
    }

    /** Returns the accounts that can be named at an agency: those of its officers. */
    List<Account> officers(Agency agency, LocalDate today) {
        return accounts.holders(roleAt(agency), agency.code(), today);
    }

    /** Returns the accounts that are notified on a day. */
    static List<Account> receivers(Optional<ReminderClerk> clerk, List<Account> officers, LocalDate today) {
        return clerk.stream()
                .flatMap(named ->
                        Stream.of(Optional.ofNullable(named.receiver(today)), Optional.ofNullable(named.other(today))))
                .flatMap(Optional::stream)
                .flatMap(account ->
                        officers.stream().filter(each -> each.username().equals(account)))
                .findFirst()
                .map(List::of)
                .orElse(officers);
    }

    /** Notifies an agency. */
    void notifyAgency(String code, LocalDate today, String key, String dedupeKey, Object... arguments) {
        Agency agency = agencies.byCode(code);
        receivers(clerks.find(code), officers(agency, today), today)
                .forEach(account -> mailings.to(account, key, dedupeKey + "/" + account.username(), arguments));
    }
}
