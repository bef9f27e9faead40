package fangxin.supervision.feed;

import static fangxin.procedure.candidacy.CandidacyFixture.DAY;
import static fangxin.procedure.candidacy.CandidacyFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the first day of the period without penalty that condition E2 asks for. */
@Tag("once")
class CheckedSubjectTest {
    private final Candidacy candidacy = CandidacyFixture.candidacy();

    @Test
    void aDraftIsCheckedAsIfItWereSubmittedToday() {
        assertThat(since(DAY)).isEqualTo(DAY.minusYears(1));
        assertThat(since(DAY.plusDays(3))).isEqualTo(DAY.plusDays(3).minusYears(1));
    }

    @Test
    void aReturnDoesNotLetAPenaltyGrowTooOld() {
        take(DAY, Step.SUBMIT, CandidacyFixture.owner(candidacy));
        take(DAY.plusDays(1), Step.RETURN, CandidacyFixture.office());
        take(DAY.plusDays(9), Step.SUBMIT, CandidacyFixture.owner(candidacy));

        assertThat(since(DAY.plusDays(20))).isEqualTo(DAY.minusYears(1));
    }

    @Test
    void aCommitmentIsCheckedOnTheDayOfItsConferral() {
        CheckedCommitment commitment =
                new CheckedCommitment("1", "禾丰便利店", FeedFixture.CODE, FeedFixture.PREMISES, "220102", 2, true);

        assertThat(CheckedSubject.of(commitment, at(DAY)).since()).isEqualTo(DAY.minusYears(2));
    }

    private LocalDate since(LocalDate today) {
        return CheckedSubject.of(candidacy, at(today)).since();
    }

    private void take(LocalDate day, Step step, Actor actor) {
        candidacy.take(step, StepContext.by(actor, at(day)));
    }
}
