package fangxin.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ClasspathConfig;
import fangxin.procedure.application.ApplicationViews.EarlierShop;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Stage;
import fangxin.round.ApplicationRound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EarlierShopsPolicyTest {
    private static final FormDefinition SHOP =
            ClasspathConfig.<FormDefinition>json("forms/shop.json", FormDefinition.class);

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

        assertThat(EarlierShopsPolicy.of(List.of(named, declined), Map.of(), next))
                .containsExactly(new EarlierShop(named.reference(), "SHOP", "禾穗里便利店", "人民大街1号"));
    }

    @Test
    void aShopWithAnApplicationInTheRoundIsOfferedOnlyAfterThatIsOver() {
        Candidacy running = CandidacyFixture.candidacyAt(Stage.VERIFIED);
        Candidacy declined = CandidacyFixture.candidacyAt(Stage.DECLINED);

        assertThat(EarlierShopsPolicy.of(List.of(running), Map.of(), running.round()))
                .isEmpty();
        assertThat(EarlierShopsPolicy.of(List.of(declined), Map.of(), declined.round()))
                .hasSize(1);
    }

    @Test
    void aShopOfADraftIsNotOfferedAgain() {
        Candidacy named = CandidacyFixture.candidacyAt(Stage.NAMED);
        Candidacy draft = new Candidacy("2027000001", named.merchant(), next, CandidacyFixture.instant());

        assertThat(EarlierShopsPolicy.of(List.of(draft, named), filled(draft, "人民大街1号"), next))
                .isEmpty();
        assertThat(EarlierShopsPolicy.of(List.of(draft, named), filled(draft, "自由大路9号"), next))
                .as("another shop")
                .hasSize(1);
    }

    @Test
    void twoApplicationsConcernOneShopOnlyWithOneSignAndOneAddress() {
        Map<String, String> shop = Map.of("signName", "禾穗里便利店", "address", "人民大街1号", "staff", "3");

        assertThat(EarlierShopsPolicy.isOneShop(shop, Map.of("signName", "禾穗里便利店", "address", "人民大街1号")))
                .isTrue();
        assertThat(EarlierShopsPolicy.isOneShop(shop, Map.of("signName", "禾穗里便利店", "address", "自由大路9号")))
                .isFalse();
        assertThat(EarlierShopsPolicy.isOneShop(shop, Map.of("signName", "禾穗里便利店")))
                .isFalse();
    }

    private static Map<String, ApplicationForm> filled(Candidacy draft, String address) {
        return Map.of(
                draft.reference(),
                new ApplicationForm(
                        draft.reference(),
                        SHOP,
                        2026,
                        Map.of("signName", "禾穗里便利店", "address", address),
                        CandidacyFixture.instant()));
    }

    @Test
    void whatWasNeverSubmittedIsNotOffered() {
        assertThat(EarlierShopsPolicy.of(List.of(CandidacyFixture.candidacy()), Map.of(), next))
                .isEmpty();
    }
}
