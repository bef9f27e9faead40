package fangxin.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.procedure.application.ApplicationViews.EarlierShop;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Stage;
import fangxin.round.ApplicationRound;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierShopsPolicyTest {
    private final ApplicationRound next = new ApplicationRound(
            "220102-2027",
            "220102",
            ApplicationRound.TitleLevel.COUNTY,
            2027,
            new LocalizedText("2027年度", "2027"),
            LocalDate.of(2027, 3, 1),
            LocalDate.of(2027, 6, 30),
            CandidacyFixture.terms());

    @Test
    void aShopOfAnEarlierRoundIsOfferedOnceWithItsNewestApplication() {
        Candidacy named = CandidacyFixture.candidacyAt(Stage.NAMED);
        Candidacy declined = CandidacyFixture.candidacyAt(Stage.DECLINED);

        assertThat(EarlierShopsPolicy.of(List.of(named, declined), next))
                .containsExactly(new EarlierShop(named.reference(), "SHOP", "禾穗里便利店"));
    }

    @Test
    void aShopWithAnApplicationInTheRoundIsOfferedOnlyAfterThatIsOver() {
        Candidacy running = CandidacyFixture.candidacyAt(Stage.VERIFIED);
        Candidacy declined = CandidacyFixture.candidacyAt(Stage.DECLINED);

        assertThat(EarlierShopsPolicy.of(List.of(running), running.round())).isEmpty();
        assertThat(EarlierShopsPolicy.of(List.of(declined), declined.round())).hasSize(1);
    }

    @Test
    void whatWasNeverSubmittedIsNotOffered() {
        assertThat(EarlierShopsPolicy.of(List.of(CandidacyFixture.candidacy()), next))
                .isEmpty();
    }
}
