package fangxin.complaint.warning;

import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Notifier of the authors of a consumer warning that has become a draft again, because the second officer sent it back
 * or a decision ended before the publication.
 */
@ApplicationScoped
class WarningAuthorNotifier {
    @Inject
    AccountRepository accounts;

    @Inject
    AccountNotifier mailings;

    /** Notifies the authors of a warning that the second officer has sent back with a reason. */
    void sentBack(ConsumerWarning warning) {
        notify(warning, "warning.letter.sentBack");
    }

    /** Notifies the authors of a warning that was not published because a decision is no longer in force. */
    void stopped(ConsumerWarning warning) {
        notify(warning, "warning.letter.stopped");
    }

    private void notify(ConsumerWarning warning, String key) {
        String occasion = String.join(
                "/", key, warning.number(), String.valueOf(warning.journal().size()));
        warning.authors().stream()
                .map(accounts::find)
                .flatMap(Optional::stream)
                .filter(Account::isActive)
                .forEach(author -> mailings.to(
                        author,
                        key,
                        occasion + "/" + author.username(),
                        warning.title(),
                        Optional.ofNullable(warning.journal().getLast().reason())
                                .orElse(""),
                        Settings.baseUrl() + "/work/consumer_warning?number=" + warning.number()));
    }
}
