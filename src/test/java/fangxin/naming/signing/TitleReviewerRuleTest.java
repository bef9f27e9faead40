package fangxin.naming.signing;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.identity.Role;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An officer who has taken a link of the chain of a revocation, or led to it otherwise, does not review it. */
class TitleReviewerRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private final Title title = TitleFixture.imported("南关区甲便利店", null, "自由大路1号", 1);
    private final OfficialDocumentType type = OfficialDocumentTypeFixture.type("REVOCATION");
    private final OfficialDocument document = new OfficialDocument(
            type,
            NoticeFixture.OFFICE,
            3,
            SigningChainAssignees.OPEN,
            new DocumentDraftInput(type.code(), "决定", "理由", null, null, List.of(title.number()), null),
            List.of(title.number()),
            by("drafter", Role.HANDLER));

    private TitleReviewerRule rule() {
        TitleReviewerRule rule = new TitleReviewerRule();
        rule.documents = new OfficialDocumentRepository() {
            @Override
            public Optional<OfficialDocument> find(String id) {
                return document.id().equals(id) ? Optional.of(document) : Optional.empty();
            }
        };
        rule.participations = participations(
                (of, id, account) -> of == title && document.id().equals(id) && account.equals("proposer"));
        return rule;
    }

    @SuppressWarnings("unchecked") // proxy of a generic interface
    private static Instance<RevocationParticipation> participations(RevocationParticipation only) {
        return (Instance<RevocationParticipation>) Proxy.newProxyInstance(
                TitleReviewerRuleTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, given) -> Stream.of(only));
    }

    private static ActionStamp by(String account, Role role) {
        return new ActionStamp(NoticeFixture.officer(account, role), NoticeFixture.at(DAY));
    }

    @Test
    void theOfficersOfTheChainTookPartAndOthersDidNot() {
        document.review(null, by("reviewer", Role.REVIEWER));
        document.sign("1号", DAY, null, by("signer", Role.SIGNER));
        assertThat(rule().hasTakenPart(title, "drafter")).isFalse();
        assertThat(rule().hasTakenPart(title, "proposer")).isFalse();

        TitleFixture.decide(title, type.decision(), document.decision(), by("signer", Role.SIGNER));

        assertThat(List.of("drafter", "reviewer", "signer", "proposer"))
                .allSatisfy(account -> assertThat(rule().hasTakenPart(title, account))
                        .as(account)
                        .isTrue());
        assertThat(rule().hasTakenPart(title, "office")).isFalse();
    }
}
