package fangxin.naming.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.DecisionGround;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleStep;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialDocumentTypeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalizedText WARNING = new LocalizedText("警示", "Warning");

    private final Title title = TitleFixture.imported("南关区甲便利店", null, "自由大路1号", 1);

    /** A type that no code names passes the whole chain and leaves its entry in the history of the title. */
    @Test
    void aNewTypeIsARow() {
        OfficialDocumentType warning = new OfficialDocumentType(warning(null, "WARNED"), 5);
        DocumentDraftInput drafting = new DocumentDraftInput(
                "WARNING", warning.subjectLine("甲便利店"), "明码标价不规范", null, null, List.of(title.number()), null);

        OfficialDocument document = new OfficialDocument(
                warning,
                NoticeFixture.OFFICE,
                3,
                SigningChainAssignees.OPEN,
                drafting.checked(warning, DAY),
                drafting.subjects(),
                by("handler", Role.HANDLER));
        document.review(null, by("reviewer", Role.REVIEWER));
        document.sign("长放消办〔2026〕20号", DAY, null, by("signer", Role.SIGNER));
        TitleFixture.decide(title, document.type().decision(), document.decision(), by("signer", Role.SIGNER));

        assertThat(document.subject()).isEqualTo("关于对甲便利店予以警示的决定");
        assertThat(title.status()).isEqualTo(TitleStatus.ACTIVE);
        TitleEvent event = title.timeline().getLast();
        assertThat(event.type()).isEqualTo("WARNED");
        assertThat(event.documentNumber()).isEqualTo("长放消办〔2026〕20号");
        assertThat(event.reason()).isEqualTo("明码标价不规范");
        assertThat(title.plaque().dueOn()).isNull();
    }

    @Test
    void aTypeMayMoveTheTitleToAnotherStatusOfTheSameStanding() {
        OfficialDocumentType warning = new OfficialDocumentType(warning(TitleStep.REMIND, "WARNED"), 5);

        TitleFixture.decide(title, warning.decision(), signed(warning).decision(), by("signer", Role.SIGNER));

        assertThat(title.status()).isEqualTo(TitleStatus.WARNED);
        assertThat(title.standing(DAY)).isEqualTo(TitleStanding.VALID);
    }

    @Test
    void isDraftedOnTheStandingsOfItsRowOnly() {
        OfficialDocumentType lifting = OfficialDocumentTypeFixture.type("LIFTING");

        assertThat(lifting.canFollow(title, DAY)).isFalse();
        assertThat(OfficialDocumentTypeFixture.type("NAMING").canFollow(title, DAY))
                .isFalse();
        assertThat(OfficialDocumentTypeFixture.type("SUSPENSION").canFollow(title, DAY))
                .isTrue();
        assertThatThrownBy(() -> TitleFixture.decide(
                        title, lifting.decision(), signed(lifting).decision(), by("signer", Role.SIGNER)))
                .hasMessageContaining("naming.title.decision");
    }

    @Test
    void aReasonIsRequiredWhereTheRowSaysSo() {
        DocumentDraftInput silent =
                new DocumentDraftInput("WARNING", "警示", " ", null, null, List.of(title.number()), null);

        assertThatThrownBy(() -> silent.checked(new OfficialDocumentType(warning(null, "WARNED"), 5), DAY))
                .hasMessageContaining("naming.officialDocument.reason");
        assertThat(silent.checked(OfficialDocumentTypeFixture.type("NAMING"), DAY))
                .isSameAs(silent);
    }

    @Test
    void theLastDayForARemedyIsWithinAYear() {
        OfficialDocumentType order = OfficialDocumentTypeFixture.type("RECTIFICATION");

        assertThatCode(() -> until(DAY.plusYears(1)).checked(order, DAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> until(DAY.plusYears(1).plusDays(1)).checked(order, DAY))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("naming.officialDocument.lastDay.far");
                    assertThat(refused.violations().getFirst().field()).isEqualTo("lastDay");
                });
        assertThatCode(() -> until(DAY.plusYears(3)).checked(OfficialDocumentTypeFixture.type("RENEWAL"), DAY))
                .doesNotThrowAnyException();
    }

    private DocumentDraftInput until(LocalDate lastDay) {
        return new DocumentDraftInput(
                "RECTIFICATION",
                "整改",
                "理由",
                null,
                null,
                List.of(title.number()),
                new DecisionGround(null, null, lastDay));
    }

    /** The register finds the reason of a status by the event of the same code. */
    @Test
    void theEventOfATypeThatEndsATitleIsItsStatus() {
        assertThatThrownBy(() -> new OfficialDocumentType(warning(TitleStep.CANCEL, "WARNED"), 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** An officer cannot draft a document that prolongs a term or burdens a title: these acts have procedures. */
    @Test
    void renewalsAndBurdensHaveAProcedureOfTheirOwn() {
        assertThat(OfficialDocumentTypeFixture.type("RENEWAL").hasOwnProcedure())
                .isTrue();
        assertThat(OfficialDocumentTypeFixture.type("TRANSITION").hasOwnProcedure())
                .isTrue();
        assertThat(OfficialDocumentTypeFixture.type("REVOCATION").hasOwnProcedure())
                .isTrue();
        assertThat(OfficialDocumentTypeFixture.type("REMINDER").hasOwnProcedure())
                .isFalse();
        assertThat(OfficialDocumentTypeFixture.type("LIFTING").hasOwnProcedure())
                .isFalse();
    }

    @Test
    void everyShippedTypeIsComplete() {
        List<OfficialDocumentTypeTerms> shipped = OfficialDocumentTypeSeed.shipped();

        assertThat(shipped)
                .extracting(OfficialDocumentTypeTerms::code)
                .doesNotHaveDuplicates()
                .contains(OfficialDocumentCodes.NAMING);
        assertThat(shipped).allSatisfy(terms -> {
            assertThat(terms).hasNoNullFieldsOrPropertiesExcept("step", "template");
            assertThat(new OfficialDocumentType(terms, 1).name()).isEqualTo(terms.name());
        });
    }

    private OfficialDocument signed(OfficialDocumentType type) {
        OfficialDocument document = new OfficialDocument(
                type,
                NoticeFixture.OFFICE,
                2,
                SigningChainAssignees.OPEN,
                new DocumentDraftInput(type.code(), "决定", "理由", null, null, List.of(title.number()), null),
                List.of(title.number()),
                by("handler", Role.HANDLER));
        document.sign("1号", DAY, null, by("signer", Role.SIGNER));
        return document;
    }

    private static OfficialDocumentTypeTerms warning(TitleStep step, String event) {
        return new OfficialDocumentTypeTerms(
                "WARNING",
                WARNING,
                SigningPolicy.TITLE_DECISION,
                "关于对{0}予以警示的决定",
                new LocalizedText("予以警示", "has been given a warning"),
                List.of(TitleStanding.VALID),
                step,
                event,
                true,
                false,
                null,
                "default");
    }

    private static ActionStamp by(String account, Role role) {
        return new ActionStamp(NoticeFixture.officer(account, role), NoticeFixture.at(DAY));
    }
}
