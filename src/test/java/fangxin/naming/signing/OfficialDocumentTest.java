package fangxin.naming.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.NotFound;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.DecisionGround;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialDocumentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void isSignedByThreeDifferentPeople() {
        OfficialDocument document = drafted(3);

        document.review(null, by(NoticeFixture.officer("reviewer", Role.REVIEWER)));
        document.sign("长放消办〔2026〕12号", DAY, null, by(NoticeFixture.officer("signer", Role.SIGNER)));

        assertThat(document.state()).isEqualTo(OfficialDocumentState.SIGNED);
        assertThat(document.links())
                .extracting(step -> step.actor().account())
                .containsExactly("handler", "reviewer", "signer");
    }

    @Test
    void onePersonTakesOneLinkOnlyEvenAsDeputy() {
        OfficialDocument document = drafted(3);
        Actor handlerAsDeputy = new Actor(
                "handler",
                "handler",
                List.of(
                        new Actor.Post(Role.HANDLER, NoticeFixture.OFFICE, null),
                        new Actor.Post(Role.REVIEWER, NoticeFixture.OFFICE, "reviewer")));

        assertThatThrownBy(() -> document.review(null, by(handlerAsDeputy)))
                .hasMessageContaining("naming.officialDocument.oneLink");
        assertThat(document.waitsFor(handlerAsDeputy)).isFalse();
    }

    @Test
    void aDeputyIsRecordedAsThePersonHeIs() {
        OfficialDocument document = drafted(3);
        Actor deputy = new Actor(
                "colleague", "colleague", List.of(new Actor.Post(Role.REVIEWER, NoticeFixture.OFFICE, "reviewer")));

        document.review(null, by(deputy));

        assertThat(document.links().getLast().actor().account()).isEqualTo("colleague");
        assertThat(document.links().getLast().deputyFor()).isEqualTo("reviewer");
    }

    @Test
    void twoPeopleSufficeWhereTheRoundSaysSo() {
        OfficialDocument document = drafted(2);

        document.sign("1号", DAY, null, by(NoticeFixture.officer("signer", Role.SIGNER)));

        assertThat(document.state()).isEqualTo(OfficialDocumentState.SIGNED);
    }

    @Test
    void theSignerTakesTheSignatureBackWithinTenMinutesAndSignsAgain() {
        OfficialDocument document = drafted(2);
        Actor signer = NoticeFixture.officer("signer", Role.SIGNER);
        document.sign("1号", DAY, null, by(signer));
        Instant end = document.signedAt().plus(Duration.ofMinutes(10));

        assertThat(SignatureWithdrawalRule.until(document, List.of(), signer, end))
                .contains(end);
        document.takeBack("文号有误", by(signer));

        assertThat(document.state()).isEqualTo(OfficialDocumentState.TO_SIGN);
        assertThat(document.waitsFor(signer)).isTrue();
        assertThat(document.documentNumber()).isEqualTo("1号");
        assertThat(document.links().getLast().verdict()).isEqualTo(SigningVerdict.TAKEN_BACK);
        assertThatThrownBy(() -> SignatureWithdrawalRule.require(document, List.of(), signer, end))
                .hasMessageContaining("naming.signature.unsigned");
        document.sign("2号", DAY, null, by(signer));
        assertThat(document.state()).isEqualTo(OfficialDocumentState.SIGNED);
    }

    @Test
    void nobodyElseTakesASignatureBackAndNobodyLater() {
        OfficialDocument document = drafted(2);
        Actor signer = NoticeFixture.officer("signer", Role.SIGNER);
        document.sign("1号", DAY, null, by(signer));
        Instant signed = document.signedAt();

        assertThatThrownBy(() -> SignatureWithdrawalRule.require(
                        document, List.of(), NoticeFixture.officer("colleague", Role.SIGNER), signed))
                .hasMessageContaining("naming.signature.signer");
        assertThatThrownBy(() -> SignatureWithdrawalRule.require(
                        document,
                        List.of(),
                        signer,
                        signed.plus(Duration.ofMinutes(10)).plusMillis(1)))
                .hasMessageContaining("naming.signature.late");
    }

    @Test
    void cannotBeSignedBeforeReview() {
        assertThatThrownBy(() -> drafted(3).sign("1号", DAY, null, by(NoticeFixture.officer("signer", Role.SIGNER))))
                .hasMessageContaining("naming.officialDocument.early");
    }

    @Test
    void isSentBackWithReasonAndRedrafted() {
        OfficialDocument document = drafted(3);
        document.review(null, by(NoticeFixture.officer("reviewer", Role.REVIEWER)));

        document.sendBack("少一家", by(NoticeFixture.officer("signer", Role.SIGNER)));
        assertThat(document.state()).isEqualTo(OfficialDocumentState.SENT_BACK);
        document.redraft(
                NoticeFixture.naming("c1", "c2"),
                List.of("c1", "c2"),
                by(NoticeFixture.officer("handler", Role.HANDLER)));

        assertThat(document.state()).isEqualTo(OfficialDocumentState.TO_REVIEW);
        assertThat(document.items()).extracting(OfficialDocumentItem::subject).containsExactly("c1", "c2");
        assertThatThrownBy(() -> document.review(null, by(NoticeFixture.officer("signer", Role.REVIEWER))))
                .hasMessageContaining("naming.officialDocument.oneLink");
    }

    @Test
    void aRenewalThatIsDraftedAgainKeepsItsLastDayAndAddsNoTitle() {
        OfficialDocument document = new OfficialDocument(
                OfficialDocumentTypeFixture.type("RENEWAL"),
                NoticeFixture.OFFICE,
                2,
                SigningChainAssignees.OPEN,
                renewal(DAY.plusYears(3)),
                List.of("t1", "t2"),
                by(NoticeFixture.officer("handler", Role.HANDLER)));
        document.sendBack("少一家", by(NoticeFixture.officer("signer", Role.SIGNER)));
        ActionStamp again = by(NoticeFixture.officer("handler", Role.HANDLER));

        assertThatThrownBy(() -> document.redraft(renewal(DAY.plusYears(100)), List.of("t1"), again))
                .hasMessageContaining("lastDay: naming.officialDocument.lastDay.decided");
        assertThatThrownBy(() -> document.redraft(renewal(DAY.plusYears(3)), List.of("t1", "t3"), again))
                .hasMessageContaining("subjects: naming.officialDocument.subjects.decided");
        document.redraft(renewal(DAY.plusYears(3)), List.of("t1"), again);
        assertThat(document.items()).extracting(OfficialDocumentItem::subject).containsExactly("t1");
    }

    private static DocumentDraftInput renewal(LocalDate lastDay) {
        return new DocumentDraftInput(
                "RENEWAL", "续期", "理由", null, null, List.of("t1"), new DecisionGround(null, null, lastDay));
    }

    @Test
    void needsNumberAndADateThatIsNotInTheFuture() {
        OfficialDocument document = drafted(2);

        assertThatThrownBy(() -> document.sign(" ", DAY, null, by(NoticeFixture.officer("signer", Role.SIGNER))))
                .hasMessageContaining("naming.officialDocument.number");
        OfficialDocument other = drafted(2);
        assertThatThrownBy(
                        () -> other.sign("1号", DAY.plusDays(1), null, by(NoticeFixture.officer("signer", Role.SIGNER))))
                .hasMessageContaining("naming.officialDocument.date");
    }

    @Test
    void isUnknownToAnotherOffice() {
        Actor stranger = new Actor("stranger", "stranger", List.of(new Actor.Post(Role.REVIEWER, "220103", null)));

        assertThatThrownBy(() -> drafted(3).review(null, by(stranger))).isInstanceOf(NotFound.class);
    }

    private static OfficialDocument drafted(int signers) {
        return new OfficialDocument(
                OfficialDocumentTypeFixture.type(OfficialDocumentCodes.NAMING),
                NoticeFixture.OFFICE,
                signers,
                SigningChainAssignees.OPEN,
                NoticeFixture.naming("c1"),
                List.of("c1"),
                by(NoticeFixture.officer("handler", Role.HANDLER)));
    }

    private static ActionStamp by(Actor actor) {
        return new ActionStamp(actor, NoticeFixture.at(DAY));
    }
}
