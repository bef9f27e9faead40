package fangxin.complaint.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Appealed by an officer who may hold a post at the city's office too. */
class FigureAppealTest {
    private static final Actor APPELLANT = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);
    private static final Actor OTHER = NoticeFixture.officer("office2", Role.COUNTY_OFFICE);

    private final FigureAppeal appeal =
            new FigureAppeal("2026-10", "C1", new FigureAppealInput("SATISFACTION", "与本件无关"), APPELLANT, Instant.EPOCH);

    @Test
    void theAppellantDoesNotDecideIt() {
        for (boolean upheld : new boolean[] {true, false}) {
            assertThatThrownBy(() -> appeal.decide(upheld, "属实", APPELLANT, Instant.EPOCH))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(
                                            refusal.violations().getFirst().key())
                                    .isEqualTo("performance.appeal.own"));
        }

        assertThat(appeal.state()).isEqualTo(FigureAppealState.OPEN);
        assertThat(appeal.decidedBy()).isNull();
    }

    @Test
    void anotherOfficerDecidesIt() {
        appeal.decide(true, "属实", OTHER, Instant.EPOCH);

        assertThat(appeal.state()).isEqualTo(FigureAppealState.UPHELD);
        assertThat(appeal.decidedBy()).isEqualTo("office2");
    }
}
