package fangxin.naming;

import fangxin.identity.Accounts;
import fangxin.identity.Role;
import fangxin.message.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Tells people what has happened to them, or waits for them; each in his or her own language. */
@ApplicationScoped
class Mailings {
    @Inject
    Letters letters;
    @Inject
    Accounts accounts;

    /** Tells those who speak for a merchant. */
    void toMerchant(String merchant, LocalDate today, String key, String dedupeKey, Object... arguments) {
        toHolders(Role.MERCHANT, merchant, today, key, dedupeKey, arguments);
    }

    /** Tells those who hold a role at a place. */
    void toHolders(Role role, String place, LocalDate today, String key, String dedupeKey, Object... arguments) {
        accounts.holding(role, place, today).forEach(account -> letters.write(
                account.phone() != null ? account.phone() : account.mail(), account.language(), key,
                dedupeKey + "/" + account.username(), arguments));
    }

    /** Tells somebody of whom only the contact is known. */
    void to(String contact, String key, String dedupeKey, Object... arguments) {
        letters.write(contact, "zh", key, dedupeKey, arguments);
    }
}
