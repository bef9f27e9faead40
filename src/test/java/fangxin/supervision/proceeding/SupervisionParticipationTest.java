package fangxin.supervision.proceeding;

import static fangxin.supervision.proceeding.SupervisionFixture.DRAFTER;
import static fangxin.supervision.proceeding.SupervisionFixture.LAST_DAY;
import static fangxin.supervision.proceeding.SupervisionFixture.OFFICER;
import static fangxin.supervision.proceeding.SupervisionFixture.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who took a step of the proceeding behind a revocation took part in it; another document of the title does not count. */
class SupervisionParticipationTest {
    private final SupervisionProceeding proceeding = SupervisionFixture.heard("E2_PENALTY");
    private final SupervisionParticipation participation = new SupervisionParticipation();

    @Test
    void thePersonsOfTheJournalTookPartInItsDocument() {
        proceeding.decide("理由", "document", by(DRAFTER, LAST_DAY));
        participation.proceedings = new SupervisionRepository() {
            @Override
            List<SupervisionProceeding> ofTitle(String title) {
                return title.equals(proceeding.title().number()) ? List.of(proceeding) : List.of();
            }
        };

        assertThat(tookPart("document", OFFICER.account())).isTrue();
        assertThat(tookPart("document", DRAFTER.account())).isTrue();
        assertThat(tookPart("document", "office2")).isFalse();
        assertThat(tookPart("other", OFFICER.account())).isFalse();
    }

    private boolean tookPart(String document, String account) {
        return participation.hasTakenPart(proceeding.title(), document, account);
    }
}
