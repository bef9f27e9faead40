package fangxin.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Stage;
import org.junit.jupiter.api.Test;

class ProgressServiceTest {
    @Test
    void aPhaseIsCompletedOnTheDayOnWhichTheNextOneBegan() {
        ApplicationViews.CandidacyPhase cultivated =
                ProgressService.phases(CandidacyFixture.candidacyAt(Stage.IN_CULTIVATION));

        assertThat(cultivated.current()).isEqualTo(2);
        assertThat(cultivated.completed(1)).isEqualTo(CandidacyFixture.DAY);
        assertThat(cultivated.completed(2)).isNull();
        assertThat(ProgressService.phases(CandidacyFixture.candidacyAt(Stage.ON_NOTICE))
                        .completedOn())
                .hasSize(3);
        assertThat(ProgressService.phases(CandidacyFixture.candidacyAt(Stage.NAMED))
                        .completed(4))
                .as("the naming completes the last one")
                .isEqualTo(CandidacyFixture.DAY);
    }

    @Test
    void aReturnedApplicationHasCompletedNoPhase() {
        ApplicationViews.CandidacyPhase returned = ProgressService.phases(CandidacyFixture.candidacyAt(Stage.RETURNED));

        assertThat(returned.current()).isEqualTo(1);
        assertThat(returned.completedOn()).isEmpty();
    }
}
