package fangxin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Given;
import fangxin.candidacy.Stage;
import fangxin.identity.Account;
import fangxin.identity.Appointment;
import fangxin.identity.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictsTest {
    private final Candidacy candidacy = Given.candidacyAt(Stage.RECOMMENDED);
    private final Account evaluator = new Account("eval", "秦庆林", "19904311006", null, Given.instant());

    private List<Recusal.Ground> grounds(List<Conflict> declared, Set<String> phones, List<Appointment> posts) {
        return Conflicts.grounds(evaluator, candidacy, declared, phones, posts).stream().map(Recusal::ground).toList();
    }

    private Conflict declared(String code, String name) {
        return new Conflict("eval", code, name, "亲属经营", "eval", Given.instant());
    }

    @Test
    void nobodyIsKeptAwayWithoutAGround() {
        assertThat(grounds(List.of(), Set.of("13800000000"), List.of())).isEmpty();
    }

    @Test
    void keepsAwayWhoDeclaredItByCodeOrByName() {
        String code = candidacy.merchant().creditCode().value();

        assertThat(grounds(List.of(declared(code, null)), Set.of(), List.of()))
                .containsExactly(Recusal.Ground.DECLARED);
        assertThat(grounds(List.of(declared(null, " " + candidacy.merchant().name())), Set.of(), List.of()))
                .containsExactly(Recusal.Ground.DECLARED);
        assertThat(grounds(List.of(declared(null, "禾穗里便利店")), Set.of(), List.of()))
                .containsExactly(Recusal.Ground.DECLARED);
        assertThat(grounds(List.of(declared(null, "别的店")), Set.of(), List.of())).isEmpty();
    }

    @Test
    void aWithdrawnDeclarationNoLongerHolds() {
        Conflict conflict = declared(null, "禾穗里便利店");
        conflict.withdraw(Given.instant());

        assertThat(grounds(List.of(conflict), Set.of(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"禾穗里便利店", "禾穗里 便利店", "禾穗里便利店　"})
    void keepsAwayWhoWorksThere(String employer) {
        evaluator.declareEmployer(employer);

        assertThat(grounds(List.of(), Set.of(), List.of())).containsExactly(Recusal.Ground.EMPLOYER);
    }

    @Test
    void keepsAwayWhoseNumberTheMerchantGave() {
        assertThat(grounds(List.of(), Set.of("19904311006"), List.of())).containsExactly(Recusal.Ground.PHONE);
    }

    @Test
    void keepsAwayWhoSpeaksOrOnceSpokeForTheMerchant() {
        Appointment post = new Appointment("eval", Role.MERCHANT, candidacy.merchant().id(), Given.DAY.minusYears(2));
        post.end(Given.DAY.minusYears(1));

        assertThat(grounds(List.of(), Set.of(), List.of(post))).containsExactly(Recusal.Ground.MERCHANT);
    }

    @Test
    void keepsAwayWhoActedOnTheCaseAsAnotherHand() {
        Account station = new Account("station", "所员", null, null, Given.instant());

        assertThat(Conflicts.earlier(station, candidacy)).extracting(Recusal::ground)
                .containsExactly(Recusal.Ground.EARLIER_HAND);
        assertThat(Conflicts.earlier(evaluator, candidacy)).isEmpty();
    }
}
