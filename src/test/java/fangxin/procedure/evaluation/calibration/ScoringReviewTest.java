package fangxin.procedure.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Actor.Post;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.CandidacyFixture;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoringReviewTest {
    private static final String AUTHORITY = "220102-MARKET";
    private static final String SUCCESSOR = "220102-COMMERCE";
    private static final ScorerFinding.ConfidenceInterval FOUND = new ScorerFinding.ConfidenceInterval(6, 3, 9);

    private final ScoringReview review = new ScoringReview(
            AUTHORITY,
            "王评",
            new ScorerFinding("evaluator", 12, ScorerFinding.ScorerVerdict.HARSH, FOUND, FOUND),
            Instant.EPOCH);

    @Test
    void theAuthorityAndItsSuccessorMayCloseIt() {
        assertThat(review.mayBeClosedBy(officer(Role.AUTHORITY, AUTHORITY))).isTrue();
        assertThat(review.mayBeClosedBy(officer(Role.AUTHORITY, SUCCESSOR, new Post(Role.AUTHORITY, AUTHORITY, null))))
                .isTrue();
    }

    @Test
    void nobodyElseMayCloseIt() {
        assertThat(review.mayBeClosedBy(officer(Role.AUTHORITY, SUCCESSOR))).isFalse();
        assertThat(review.mayBeClosedBy(officer(Role.EVALUATOR, AUTHORITY))).isFalse();
        assertThat(review.mayBeClosedBy(officer(Role.AUDITOR, SUCCESSOR, new Post(Role.AUDITOR, AUTHORITY, null))))
                .isFalse();
    }

    @Test
    void itWaitsForItsAuthorityUntilItIsClosed() {
        FairnessTasks tasks = new FairnessTasks();
        tasks.scorings = new ScoringRepository() {
            @Override
            List<ScoringReview> openReviews(Collection<String> authorities) {
                return authorities.contains(AUTHORITY) && review.view().closedAt() == null
                        ? List.of(review)
                        : List.of();
            }
        };
        Actor authority = officer(Role.AUTHORITY, AUTHORITY);

        assertThat(tasks.find(authority, CandidacyFixture.now()))
                .singleElement()
                .satisfies(task -> assertThat(task.subject().zh()).isEqualTo("王评：偏严"));
        assertThat(tasks.find(officer(Role.EVALUATOR, AUTHORITY), CandidacyFixture.now()))
                .isEmpty();
        review.close(new ReviewClosingInput("已核对评分依据。"), authority, Instant.EPOCH);
        assertThat(tasks.find(authority, CandidacyFixture.now())).isEmpty();
    }

    private static Actor officer(Role role, String agency, Post... archive) {
        return new Actor("officer", "officer", List.of(new Post(role, agency, null)), List.of(archive), Set.of());
    }
}
