package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.administration.AuditEntry.AuditAction;
import fangxin.common.RuleViolation;
import fangxin.organization.identity.Actor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactorResetTest {
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");

    private static String key(Throwable refused) {
        return ((RuleViolation) refused).key();
    }

    @Test
    void anAdministratorCannotRequestTheResetOfTheOwnAccount() {
        assertThatThrownBy(() -> new FactorReset("admin", "lost", "admin", NOW))
                .extracting(FactorResetTest::key)
                .isEqualTo("administration.reset.self");
    }

    @Test
    void itIsDecidedByASecondPersonAndOnce() {
        FactorReset reset = new FactorReset("officer", "lost", "admin", NOW);
        for (String first : new String[] {"admin", "officer"}) {
            assertThatThrownBy(() -> reset.confirm(first, lately(), 30, NOW))
                    .extracting(FactorResetTest::key)
                    .isEqualTo("administration.reset.second");
        }
        reset.refuse("auditor", NOW);
        assertThatThrownBy(() -> reset.confirm("auditor", lately(), 30, NOW))
                .extracting(FactorResetTest::key)
                .isEqualTo("administration.reset.decided");
        assertThat(reset.requestedBy()).isEqualTo("admin");
    }

    @Test
    void theSecondPersonOwesNoAccessToTheFirst() {
        assertDependent(act(AuditAction.OPEN_ACCOUNT, "admin", "puppet", "新人"));
        assertDependent(act(AuditAction.INVITE, "admin", "puppet", null));
        assertDependent(act(AuditAction.APPOINT, "admin", "puppet", "AUDITOR 220100 2026-11-01"));
        assertDependent(act(AuditAction.CONFIRM_FACTOR_RESET, "admin", "puppet", "lost"));
        assertDependent(act(AuditAction.DEPUTISE, "admin", "auditor", "puppet 2026-11-01 – 2026-12-01"));
        assertDependent(act(AuditAction.HAND_OVER, "admin", "auditor", "puppet 2026-11-01: POST 1"));
        assertDependent(
                act(AuditAction.INVITE, "admin", "between", null), act(AuditAction.INVITE, "between", "puppet", null));
    }

    @Test
    void theFirstPersonOwesNoAccessToTheSecondNorBothToAThird() {
        assertDependent(act(AuditAction.INVITE, "puppet", "admin", null));
        assertDependent(
                act(AuditAction.INVITE, "third", "admin", null), act(AuditAction.INVITE, "third", "puppet", null));
    }

    @Test
    void whoOwesNothingToTheOtherConfirms() {
        FactorReset reset = new FactorReset("officer", "lost", "admin", NOW);
        AccessGrants lately = lately(
                act(AuditAction.INVITE, "admin", "officer", null),
                act(AuditAction.INVITE, "third", "auditor", null),
                act(AuditAction.CLOSE_ACCOUNT, "admin", "auditor", null),
                act(AuditAction.CARRY_OUT_HAND_OVER, "system", "admin", "auditor: "),
                act(AuditAction.APPOINT, "system", "admin", null),
                act(AuditAction.APPOINT, "system", "auditor", null));

        assertThat(reset.mayBeConfirmedBy("auditor", lately)).isTrue();
        reset.confirm("auditor", lately, 30, NOW);
    }

    private static void assertDependent(AuditEntry... acts) {
        FactorReset reset = new FactorReset("officer", "lost", "admin", NOW);
        assertThat(reset.mayBeConfirmedBy("puppet", lately(acts))).isFalse();
        assertThatThrownBy(() -> reset.confirm("puppet", lately(acts), 30, NOW))
                .extracting(FactorResetTest::key)
                .isEqualTo("administration.reset.dependent");
    }

    private static AccessGrants lately(AuditEntry... acts) {
        return new AccessGrants(List.of(acts));
    }

    private static AuditEntry act(AuditAction action, String by, String subject, String detail) {
        return new AuditEntry(action, subject, detail, new Actor(by, by, List.of()), NOW);
    }
}
