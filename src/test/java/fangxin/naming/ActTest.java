package fangxin.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void isSignedByThreeDifferentPeople() {
        Act act = drafted(3);

        act.review(null, by(Given.officer("reviewer", Role.REVIEWER)));
        act.sign("长放消办〔2026〕12号", DAY, null, by(Given.officer("signer", Role.SIGNER)));

        assertThat(act.state()).isEqualTo(Act.State.SIGNED);
        assertThat(act.links()).extracting(ActLink::account).containsExactly("handler", "reviewer", "signer");
    }

    @Test
    void onePersonTakesOneLinkOnlyEvenAsDeputy() {
        Act act = drafted(3);
        Actor handlerAsDeputy = new Actor("handler", "handler", List.of(
                new Actor.Post(Role.HANDLER, Given.OFFICE, null),
                new Actor.Post(Role.REVIEWER, Given.OFFICE, "reviewer")));

        assertThatThrownBy(() -> act.review(null, by(handlerAsDeputy))).hasMessageContaining("naming.act.oneLink");
        assertThat(act.waitsFor(handlerAsDeputy)).isFalse();
    }

    @Test
    void aDeputyIsRecordedAsThePersonHeIs() {
        Act act = drafted(3);
        Actor deputy = new Actor("colleague", "colleague",
                List.of(new Actor.Post(Role.REVIEWER, Given.OFFICE, "reviewer")));

        act.review(null, by(deputy));

        assertThat(act.links().getLast().account()).isEqualTo("colleague");
        assertThat(act.links().getLast().deputyFor()).isEqualTo("reviewer");
    }

    @Test
    void twoPeopleSufficeWhereTheRoundSaysSo() {
        Act act = drafted(2);

        act.sign("1号", DAY, null, by(Given.officer("signer", Role.SIGNER)));

        assertThat(act.state()).isEqualTo(Act.State.SIGNED);
    }

    @Test
    void cannotBeSignedBeforeReview() {
        assertThatThrownBy(() -> drafted(3).sign("1号", DAY, null, by(Given.officer("signer", Role.SIGNER))))
                .hasMessageContaining("naming.act.early");
    }

    @Test
    void isSentBackWithReasonAndWrittenAnew() {
        Act act = drafted(3);
        act.review(null, by(Given.officer("reviewer", Role.REVIEWER)));

        act.sendBack("少一家", by(Given.officer("signer", Role.SIGNER)));
        assertThat(act.state()).isEqualTo(Act.State.SENT_BACK);
        act.redraft(Given.naming("c1", "c2"), List.of("c1", "c2"), by(Given.officer("handler", Role.HANDLER)));

        assertThat(act.state()).isEqualTo(Act.State.TO_REVIEW);
        assertThat(act.items()).extracting(ActItem::subject).containsExactly("c1", "c2");
        assertThatThrownBy(() -> act.review(null, by(Given.officer("signer", Role.REVIEWER))))
                .hasMessageContaining("naming.act.oneLink");
    }

    @Test
    void needsNumberAndADateThatIsNotInTheFuture() {
        Act act = drafted(2);

        assertThatThrownBy(() -> act.sign(" ", DAY, null, by(Given.officer("signer", Role.SIGNER))))
                .hasMessageContaining("naming.act.number");
        Act other = drafted(2);
        assertThatThrownBy(() -> other.sign("1号", DAY.plusDays(1), null, by(Given.officer("signer", Role.SIGNER))))
                .hasMessageContaining("naming.act.date");
    }

    @Test
    void isUnknownToAnotherOffice() {
        Actor stranger = new Actor("stranger", "stranger", List.of(new Actor.Post(Role.REVIEWER, "220103", null)));

        assertThatThrownBy(() -> drafted(3).review(null, by(stranger))).isInstanceOf(Unknown.class);
    }

    @Test
    void aNamingNeedsTheWordThatNoVetoFactCameAbout() {
        Drafting careless = new Drafting(Act.Kind.NAMING, "命名", null, false, null, null, List.of("c1"));

        assertThatThrownBy(careless::checked).isInstanceOfSatisfying(RuleViolation.class,
                refused -> assertThat(refused.key()).isEqualTo("naming.act.veto"));
    }

    private static Act drafted(int signers) {
        return new Act(Act.Kind.NAMING, Given.OFFICE, signers, LinkHolders.OPEN, Given.naming("c1"), List.of("c1"),
                by(Given.officer("handler", Role.HANDLER)));
    }

    private static Taken by(Actor actor) {
        return new Taken(actor, Given.at(DAY));
    }
}
