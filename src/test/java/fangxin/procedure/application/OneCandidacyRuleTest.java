package fangxin.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.SubjectType.SubjectSite;
import fangxin.merchant.OnlineShop;
import fangxin.merchant.SubjectIdentity;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneCandidacyRuleTest {
    /** The candidacy that is submitted; the others of the fixture are 2026000001, of 禾穗里便利店 at 人民大街1号. */
    private final Candidacy candidacy = CandidacyFixture.candidacy("2026000002", CandidacyFixture.merchant());

    @Test
    void theSameShopIsRefusedWithTheOtherCandidacy() {
        Candidacy submitted = CandidacyFixture.candidacyAt(Stage.SUBMITTED);

        assertThatThrownBy(() -> check("禾穗里新店", "南关区人民大街1号", SubjectSite.PREMISES, submitted))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .containsExactly(new Violation(
                                        "address",
                                        "application.running",
                                        List.of("禾穗里新店", "2026000001", Stage.SUBMITTED))));
    }

    @Test
    void aNamedShopIsRefused() {
        assertThatThrownBy(() ->
                        check("禾穗里便利店", "人民大街1号", SubjectSite.PREMISES, CandidacyFixture.candidacyAt(Stage.NAMED)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void anAreaIsRefusedAtItsName() {
        Candidacy submitted = CandidacyFixture.candidacyAt(Stage.SUBMITTED);

        assertThatThrownBy(() -> check("禾穗里便利店", "自由大路9号", SubjectSite.AREA, submitted))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly("signName"));
    }

    @Test
    void anotherShopOfTheMerchantMayApply() {
        Candidacy submitted = CandidacyFixture.candidacyAt(Stage.SUBMITTED);

        assertThatCode(() -> check("禾穗里便利店", "自由大路9号", SubjectSite.PREMISES, submitted))
                .doesNotThrowAnyException();
    }

    @Test
    void twoOnlineShopsRunFromOneAddressMayApplyAndOneOnlyOnce() {
        Candidacy submitted = CandidacyFixture.candidacyAt(Stage.SUBMITTED);
        submitted.premises().orElseThrow().sellOnline(Optional.of(OnlineShop.of("自建", "https://shop.example.com/a")));

        assertThatCode(() -> check("禾穗里便利店", "人民大街1号", SubjectSite.PREMISES, submitted))
                .doesNotThrowAnyException();
        assertThatCode(() -> check("禾穗里新店", "自建 https://shop.example.com/b", SubjectSite.PREMISES, submitted))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check("禾穗里新店", "自建 https://shop.example.com/a", SubjectSite.PREMISES, submitted))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly("storeLink"));
    }

    @Test
    void draftsAndTheCandidacyItselfDoNotCount() {
        Candidacy draft = CandidacyFixture.candidacy();
        Candidacy returned = CandidacyFixture.candidacyAt(Stage.RETURNED);

        assertThatCode(() -> check("禾穗里便利店", "人民大街1号", SubjectSite.PREMISES, candidacy, draft))
                .doesNotThrowAnyException();
        assertThatCode(() -> OneCandidacyRule.check(
                        returned,
                        subject("禾穗里便利店", "人民大街1号", SubjectSite.PREMISES),
                        "禾穗里便利店",
                        List.of(returned),
                        code -> SubjectSite.PREMISES))
                .doesNotThrowAnyException();
    }

    private void check(String signName, String address, SubjectSite site, Candidacy... running) {
        OneCandidacyRule.check(candidacy, subject(signName, address, site), signName, List.of(running), code -> site);
    }

    private SubjectIdentity subject(String signName, String address, SubjectSite site) {
        return SubjectIdentity.of(site, candidacy.merchant(), signName, address);
    }
}
