package fangxin.organization.identity;

import fangxin.platform.notification.NotificationComposer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Sender of notifications to account holders, each in the holder's language. */
@ApplicationScoped
public class AccountNotifier {
    @Inject
    NotificationComposer letters;

    @Inject
    AccountRepository accounts;

    @Inject
    RecusalRepository recusals;

    /** Tells those who speak for a merchant. */
    public void toMerchant(String merchant, LocalDate today, String key, String dedupeKey, Object... arguments) {
        toHolders(Role.MERCHANT, merchant, today, key, dedupeKey, arguments);
    }

    /** Tells those who hold a role at a place something about a merchant, but for those who keep away from it. */
    public void toHoldersAbout(
            String merchant,
            Role role,
            String place,
            LocalDate today,
            String key,
            String dedupeKey,
            Object... arguments) {
        accounts.holding(role, place, today).stream()
                .filter(account -> !recusals.keepsAway(account.username(), merchant))
                .forEach(account -> to(account, key, dedupeKey + "/" + account.username(), arguments));
    }

    /** Tells those who hold a role at a place. */
    public void toHolders(Role role, String place, LocalDate today, String key, String dedupeKey, Object... arguments) {
        accounts.holding(role, place, today)
                .forEach(account -> to(account, key, dedupeKey + "/" + account.username(), arguments));
    }

    public void to(Account account, String key, String dedupeKey, Object... arguments) {
        letters.write(account.contact(), account.language(), key, dedupeKey, arguments);
    }

    /** Tells somebody of whom only the contact is known, in Chinese unless an account with it says otherwise. */
    public void to(String contact, String key, String dedupeKey, Object... arguments) {
        String language = accounts.byContact(contact).map(Account::language).orElse("zh");
        letters.write(contact, language, key, dedupeKey, arguments);
    }
}
