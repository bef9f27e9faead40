package fangxin.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.RuleViolation;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkHoldersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LinkHolders NAMED = new LinkHolders(List.of("handler"), List.of("reviewer"), List.of("signer"));

    @Test
    void onePersonStandsInOneLink() {
        assertThatThrownBy(() -> new LinkHolders(List.of("a"), List.of("b"), List.of("a")).checked())
                .isInstanceOf(RuleViolation.class).hasMessage("[signers: naming.chain.twice]");
        assertThatThrownBy(() -> new LinkHolders(List.of("a", "a"), null, null).checked())
                .hasMessageContaining("handlers: naming.chain.twice");
    }

    @Test
    void aLinkWithNamesIsForThoseOnlyAndForWhoeverDeputisesForThem() {
        Act act = drafted();

        assertThatThrownBy(() -> act.review(null, by(Given.officer("other", Role.REVIEWER))))
                .hasMessageContaining("naming.chain.other");
        assertThat(act.waitsFor(Given.officer("other", Role.REVIEWER))).isFalse();
        act.review(null, by(new Actor("deputy", "deputy",
                List.of(new Actor.Post(Role.REVIEWER, Given.OFFICE, "reviewer")))));

        assertThat(act.state()).isEqualTo(Act.State.TO_SIGN);
    }

    @Test
    void aLinkWithoutNamesIsForAllWhoHoldThePost() {
        Act act = new Act(Act.Kind.NAMING, Given.OFFICE, 3, LinkHolders.OPEN, Given.naming("c1"), List.of("c1"),
                by(Given.officer("anybody", Role.HANDLER)));

        act.review(null, by(Given.officer("somebody", Role.REVIEWER)));

        assertThat(act.state()).isEqualTo(Act.State.TO_SIGN);
    }

    @Test
    void aSuccessorTakesTheLinkOfWhoLeaves() {
        Act act = drafted();

        act.passOn("reviewer", "successor");
        act.review(null, by(Given.officer("successor", Role.REVIEWER)));

        assertThat(act.links().getFirst().account()).isEqualTo("handler");
        assertThat(act.links().getLast().account()).isEqualTo("successor");
    }

    @Test
    void nobodySucceedsIntoASecondLink() {
        assertThatThrownBy(() -> NAMED.passedOn("reviewer", "signer")).hasMessageContaining("naming.chain.twice");
        Act act = new Act(Act.Kind.NAMING, Given.OFFICE, 3, new LinkHolders(null, List.of("reviewer"), null),
                Given.naming("c1"), List.of("c1"), by(Given.officer("handler", Role.HANDLER)));
        assertThatThrownBy(() -> act.passOn("reviewer", "handler")).hasMessageContaining("naming.act.oneLink");
    }

    private static Act drafted() {
        return new Act(Act.Kind.NAMING, Given.OFFICE, 3, NAMED, Given.naming("c1"), List.of("c1"),
                by(Given.officer("handler", Role.HANDLER)));
    }

    private static Taken by(Actor actor) {
        return new Taken(actor, Given.at(DAY));
    }
}
