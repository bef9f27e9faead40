package fangxin.complaint.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of who is notified for an agency: the clerk, its deputy on days of absence, all officers without either. */
class ReminderClerkTest {
    private static final Actor OFFICER = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);
    private static final LocalDate FROM = LocalDate.of(2026, 4, 8);
    private static final LocalDate UNTIL = LocalDate.of(2026, 4, 10);
    private static final List<Account> OFFICERS = List.of(account("clerk"), account("deputy"), account("third"));

    private static Account account(String name) {
        return new Account(name, name, null, null, Instant.EPOCH);
    }

    private static ReminderClerk clerk(String clerk, String deputy, LocalDate from, LocalDate until) {
        return new ReminderClerk(
                "220102", new ReminderClerkInput(clerk, deputy, from, until, null), OFFICER, Instant.EPOCH);
    }

    private static List<String> receivers(ReminderClerk clerk, List<Account> officers, LocalDate day) {
        return ReminderNotifier.receivers(Optional.ofNullable(clerk), officers, day).stream()
                .map(Account::username)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-04-07, clerk", "2026-04-08, deputy", "2026-04-10, deputy", "2026-04-11, clerk"})
    void theDeputyIsNotifiedOnTheDaysOfAbsence(LocalDate day, String receiver) {
        assertThat(receivers(clerk("clerk", "deputy", FROM, UNTIL), OFFICERS, day))
                .containsExactly(receiver);
    }

    @Test
    void whoHasLeftTheAgencyIsReplacedByTheOtherAndWithoutEitherByAll() {
        ReminderClerk named = clerk("gone", "deputy", null, null);

        assertThat(receivers(named, OFFICERS, FROM)).containsExactly("deputy");
        assertThat(receivers(named, List.of(account("third")), FROM)).containsExactly("third");
        assertThat(receivers(null, OFFICERS, FROM)).containsExactly("clerk", "deputy", "third");
    }

    @Test
    void whoSawAnotherClerkDoesNotOverwriteTheOneThatIsNamed() {
        ReminderClerk named = clerk("clerk", "deputy", null, null);

        named.requireVersion(named.version());
        assertThat(named.names(new ReminderClerkInput("clerk", "deputy", null, null, 7L)))
                .isTrue();
        for (Long shown : new Long[] {null, named.version() + 1}) {
            assertThatThrownBy(() -> named.requireVersion(shown)).hasMessageContaining("platform.stale");
        }
    }

    @Test
    void daysOfAbsenceNeedADeputyAndAnOrder() {
        assertThatThrownBy(() -> clerk("clerk", null, FROM, UNTIL)).hasMessageContaining("urging.clerk.deputy");
        assertThatThrownBy(() -> clerk("clerk", "clerk", null, null)).hasMessageContaining("urging.clerk.same");
        assertThatThrownBy(() -> clerk("clerk", "deputy", FROM, null)).hasMessageContaining("urging.clerk.days");
        assertThatThrownBy(() -> clerk("clerk", "deputy", null, UNTIL)).hasMessageContaining("urging.clerk.days");
        assertThatThrownBy(() -> clerk("clerk", "deputy", UNTIL, FROM))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("urging.clerk.order");
        assertThat(receivers(clerk("clerk", "deputy", FROM, FROM), OFFICERS, FROM))
                .containsExactly("deputy");
    }
}
