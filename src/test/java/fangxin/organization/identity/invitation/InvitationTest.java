package fangxin.organization.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");

    @Test
    void worksOnce() {
        Invitation invitation = Invitation.ofTheFirst("secret", NOW);

        invitation.use(NOW);

        assertThat(invitation.isOpen(NOW)).isFalse();
        assertThatThrownBy(() -> invitation.use(NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("invitation.over");
    }

    @Test
    void endsAfterAnHourForTheFirstAndAfterSevenDaysForAnOfficer() {
        assertThat(Invitation.ofTheFirst("secret", NOW).isOpen(NOW.plus(Duration.ofMinutes(59))))
                .isTrue();
        assertThat(Invitation.ofTheFirst("secret", NOW).isOpen(NOW.plus(Duration.ofMinutes(60))))
                .isFalse();
        assertThat(Invitation.of("officer", "secret", NOW).isOpen(NOW.plus(Duration.ofDays(6))))
                .isTrue();
        assertThat(Invitation.of("officer", "secret", NOW).isOpen(NOW.plus(Duration.ofDays(7))))
                .isFalse();
    }
}
