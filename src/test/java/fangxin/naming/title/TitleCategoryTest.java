package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundTerms;
import fangxin.round.TitleTrack;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The round decides the track of a title and the name of its level. */
class TitleCategoryTest {
    private static final LocalizedText STARS = new LocalizedText("三星", "Three stars");

    private static final Map<String, LocalizedText> WORDING = Map.of("SHOP", new LocalizedText("示范店", "Model shop"));

    private static Candidacy candidacy(RoundTerms.NamingTerms naming) {
        ApplicationRound usual = CandidacyFixture.round();
        RoundTerms terms = usual.terms();
        ApplicationRound round = new ApplicationRound(
                usual.id(),
                usual.owner(),
                usual.level(),
                2026,
                new LocalizedText("轮", "round"),
                CandidacyFixture.DAY,
                CandidacyFixture.DAY,
                new RoundTerms(
                        terms.participation(),
                        terms.materials(),
                        terms.limits(),
                        terms.penaltyFreeYears(),
                        naming,
                        terms.documents(),
                        terms.ladder(),
                        terms.scoring()));
        return new Candidacy("2026000001", CandidacyFixture.merchant(), round, CandidacyFixture.instant());
    }

    @Test
    void aTitleHasTheTrackOfItsRoundAndTheLevelOfItsGrade() {
        Candidacy candidacy = candidacy(new RoundTerms.NamingTerms(
                WORDING,
                new LocalizedText("政府", "Government"),
                false,
                TitleTrack.COMMITMENT,
                Map.of("EXCELLENT", STARS)));

        TitleCategory excellent = TitleCategory.of(candidacy, Grade.EXCELLENT);
        TitleCategory passed = TitleCategory.of(candidacy, Grade.PASS);

        assertThat(excellent.track()).isEqualTo(TitleTrack.COMMITMENT);
        assertThat(excellent.namedLevel()).isEqualTo(STARS);
        assertThat(passed.track()).isEqualTo(TitleTrack.COMMITMENT);
        assertThat(passed.shownLevel()).isNull();
    }

    @Test
    void withoutTermsOnItATitleIsEarnedByEvaluationAndHasNoNamedLevel() {
        Candidacy candidacy =
                candidacy(new RoundTerms.NamingTerms(WORDING, new LocalizedText("政府", "Government"), false));

        TitleCategory category = TitleCategory.of(candidacy, Grade.EXCELLENT);

        assertThat(category.track()).isEqualTo(TitleTrack.DEMONSTRATION);
        assertThat(category.shownLevel()).isNull();
    }
}
