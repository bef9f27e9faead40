package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.RecusalRepository;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whom a party's notification reaches. */
class CandidacyNotifierTest {
    private final List<String> notified = new ArrayList<>();
    private final CandidacyNotifier notifier = notifier();

    @Test
    void ofTheEvaluatorsOfAnAuthorityOnlyThoseWithAnOpenSheetAreNotified() {
        notify(ResponsibleParty.EVALUATOR);
        assertThat(notified).containsExactly("in the team");
    }

    @Test
    void anotherPartyIsNotifiedWhole() {
        notify(ResponsibleParty.AUTHORITY);
        assertThat(notified).containsExactly("in the team", "outside");
    }

    private void notify(ResponsibleParty party) {
        notifier.notifyParty(
                CandidacyFixture.candidacyAt(Stage.RECOMMENDED), party, "key", "occasion", CandidacyFixture.now());
    }

    private CandidacyNotifier notifier() {
        CandidacyNotifier made = new CandidacyNotifier();
        made.accounts = new AccountRepository() {
            @Override
            public List<Account> holders(Role role, String place, LocalDate today) {
                return Stream.of("in the team", "outside", "recused")
                        .map(name -> new Account(name, name, null, name + "@example.cn", CandidacyFixture.instant()))
                        .toList();
            }
        };
        made.recusals = new RecusalRepository() {
            @Override
            public boolean isRecused(String account, String merchant) {
                return account.equals("recused");
            }
        };
        made.sheets = reference -> Set.of("in the team", "recused");
        made.mailings = new AccountNotifier() {
            @Override
            public void to(Account account, String key, String dedupeKey, Object... arguments) {
                notified.add(account.username());
            }
        };
        return made;
    }
}
