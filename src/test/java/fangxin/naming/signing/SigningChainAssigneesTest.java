package fangxin.naming.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleFixture;
import fangxin.organization.identity.RoleRepository;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningChainAssigneesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final SigningChainAssignees NAMED =
            new SigningChainAssignees(List.of("handler"), List.of("reviewer"), List.of("signer"));

    @Test
    void itsLinksAreTheRolesThatAreDefinedAsLinks() {
        RoleRepository roles = RoleFixture.repository();

        assertThat(Arrays.stream(Role.values()).filter(role -> roles.of(role).isSigningLink()))
                .containsExactlyElementsOf(SigningChainAssignees.LINKS);
    }

    @Test
    void onePersonHoldsOneLink() {
        assertThatThrownBy(() -> new SigningChainAssignees(List.of("a"), List.of("b"), List.of("a")).checked())
                .isInstanceOf(RuleViolation.class)
                .hasMessage("[signers: naming.chain.twice]");
        assertThatThrownBy(() -> new SigningChainAssignees(List.of("a", "a"), null, null).checked())
                .hasMessageContaining("handlers: naming.chain.twice");
    }

    @Test
    void aLinkWithNamesIsForTheseAndTheirDeputiesOnly() {
        OfficialDocument document = drafted();

        assertThatThrownBy(() -> document.review(null, by(NoticeFixture.officer("other", Role.REVIEWER))))
                .hasMessageContaining("naming.chain.other");
        assertThat(document.waitsFor(NoticeFixture.officer("other", Role.REVIEWER)))
                .isFalse();
        document.review(
                null,
                by(new Actor(
                        "deputy", "deputy", List.of(new Actor.Post(Role.REVIEWER, NoticeFixture.OFFICE, "reviewer")))));

        assertThat(document.state()).isEqualTo(OfficialDocumentState.TO_SIGN);
    }

    @Test
    void aLinkWithoutNamesIsForAllWhoHoldThePost() {
        OfficialDocument document = new OfficialDocument(
                OfficialDocumentTypeFixture.type(OfficialDocumentCodes.NAMING),
                NoticeFixture.OFFICE,
                3,
                SigningChainAssignees.OPEN,
                NoticeFixture.naming("c1"),
                List.of("c1"),
                by(NoticeFixture.officer("anybody", Role.HANDLER)));

        document.review(null, by(NoticeFixture.officer("somebody", Role.REVIEWER)));

        assertThat(document.state()).isEqualTo(OfficialDocumentState.TO_SIGN);
    }

    @Test
    void aSuccessorTakesTheLinkOfWhoLeaves() {
        OfficialDocument document = drafted();

        document.transfer("reviewer", "successor");
        document.review(null, by(NoticeFixture.officer("successor", Role.REVIEWER)));

        assertThat(document.links().getFirst().actor().account()).isEqualTo("handler");
        assertThat(document.links().getLast().actor().account()).isEqualTo("successor");
    }

    @Test
    void aSuccessorCannotHoldASecondLink() {
        assertThatThrownBy(() -> NAMED.passedOn("reviewer", "signer")).hasMessageContaining("naming.chain.twice");
        OfficialDocument document = new OfficialDocument(
                OfficialDocumentTypeFixture.type(OfficialDocumentCodes.NAMING),
                NoticeFixture.OFFICE,
                3,
                new SigningChainAssignees(null, List.of("reviewer"), null),
                NoticeFixture.naming("c1"),
                List.of("c1"),
                by(NoticeFixture.officer("handler", Role.HANDLER)));
        assertThatThrownBy(() -> document.transfer("reviewer", "handler"))
                .hasMessageContaining("naming.officialDocument.oneLink");
    }

    private static OfficialDocument drafted() {
        return new OfficialDocument(
                OfficialDocumentTypeFixture.type(OfficialDocumentCodes.NAMING),
                NoticeFixture.OFFICE,
                3,
                NAMED,
                NoticeFixture.naming("c1"),
                List.of("c1"),
                by(NoticeFixture.officer("handler", Role.HANDLER)));
    }

    private static ActionStamp by(Actor actor) {
        return new ActionStamp(actor, NoticeFixture.at(DAY));
    }
}
