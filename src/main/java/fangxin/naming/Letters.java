package fangxin.naming;

import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Role;
import fangxin.message.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Tells people what has happened to them, or waits for them. */
@ApplicationScoped
class Letters {
    @Inject
    Outbox outbox;
    @Inject
    Accounts accounts;

    /** Tells those who speak for a merchant. */
    void toMerchant(String merchant, LocalDate today, String key, String dedupeKey, Object... arguments) {
        toHolders(Role.MERCHANT, merchant, today, key, dedupeKey, arguments);
    }

    /** Tells those who hold a role at a place, each in his or her own language. */
    void toHolders(Role role, String place, LocalDate today, String key, String dedupeKey, Object... arguments) {
        accounts.holding(role, place, today).forEach(account -> outbox.write(contactOf(account),
                Sentences.say(account.language(), key + ".subject", arguments),
                Sentences.say(account.language(), key, arguments), dedupeKey + "/" + account.username()));
    }

    void to(String contact, String key, String dedupeKey, Object... arguments) {
        outbox.write(contact, Sentences.say("zh", key + ".subject", arguments), Sentences.say("zh", key, arguments),
                dedupeKey);
    }

    private static String contactOf(Account account) {
        return account.phone() != null ? account.phone() : account.mail();
    }
}
