package fangxin.organization.identity;

import fangxin.platform.notification.NotificationComposer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Notifier that sends messages to a contact, an account, those who represent a merchant, or the holders of a role at a
 * place (about a merchant only those who are not recused from it), each in the recipient's language.
 */
@ApplicationScoped
public class AccountNotifier {
    @Inject
    NotificationComposer letters;

    @Inject
    AccountRepository accounts;

    @Inject
    RecusalRepository recusals;

    /** Notifies the accounts that represent a merchant, and returns their number. */
    public int toMerchant(String merchant, LocalDate today, String key, String dedupeKey, Object... arguments) {
        return toHolders(Role.MERCHANT, merchant, today, key, dedupeKey, arguments);
    }

    /** Returns whether an account represents a merchant on a day, so that a message reaches it. */
    public boolean reachesMerchant(String merchant, LocalDate today) {
        return !accounts.holders(Role.MERCHANT, merchant, today).isEmpty();
    }

    /** Notifies the holders of a role at a place about a merchant, except those who are recused from it. */
    public void toHoldersAbout(
            String merchant,
            Role role,
            String place,
            LocalDate today,
            String key,
            String dedupeKey,
            Object... arguments) {
        accounts.holders(role, place, today).stream()
                .filter(account -> !recusals.isRecused(account.username(), merchant))
                .forEach(account -> to(account, key, dedupeKey + "/" + account.username(), arguments));
    }

    /** Notifies the holders of a role at a place, and returns their number. */
    public int toHolders(Role role, String place, LocalDate today, String key, String dedupeKey, Object... arguments) {
        List<Account> holders = accounts.holders(role, place, today);
        holders.forEach(account -> to(account, key, dedupeKey + "/" + account.username(), arguments));
        return holders.size();
    }

    public void to(Account account, String key, String dedupeKey, Object... arguments) {
        letters.write(account.contact(), account.language(), key, dedupeKey, arguments);
    }

    /** Notifies a contact in the language of the account that has it; in Chinese if no account has it. */
    public void to(String contact, String key, String dedupeKey, Object... arguments) {
        String language = accounts.byContact(contact).map(Account::language).orElse("zh");
        letters.write(contact, language, key, dedupeKey, arguments);
    }
}
