package fangxin.administration.formdesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ClasspathConfig;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.PledgeText;
import fangxin.procedure.application.Question;
import fangxin.procedure.application.Question.QuestionType;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormDraftTest {
    private static final Instant NOW = Instant.parse("2026-03-10T01:30:00Z");
    private static final FormDefinition SHOP = ClasspathConfig.json("forms/shop.json", FormDefinition.class);
    private static final PledgeText PLEDGE = ClasspathConfig.json("forms/pledge/shop/2026.json", PledgeText.class);
    private final FormDraft draft = new FormDraft("online", SHOP, PLEDGE, "city.admin", NOW);

    private static Question question(
            String code, QuestionType type, boolean required, List<Question.AnswerOption> options) {
        return new Question(
                code, new LocalizedText("链接", "Link"), null, type, required, null, null, options, false, null);
    }

    private void put(Question question) {
        draft.put("shop", question, "city.admin", NOW);
    }

    @Test
    void isACopyThatGoesItsOwnWay() {
        put(question("shopLink", QuestionType.TEXT, true, null));

        FormDefinition edition = draft.edition(2027);
        assertThat(edition.form()).isEqualTo("online");
        assertThat(edition.issue()).isEqualTo(2027);
        assertThat(edition.question("shopLink")).isPresent();
        assertThat(SHOP.question("shopLink")).isEmpty();
        assertThat(draft.origin()).isEqualTo("shop/2026");
    }

    @Test
    void aQuestionIsReplacedInItsPlaceAndMoved() {
        List<String> before = codes();
        put(new Question(
                "staff",
                new LocalizedText("员工", "Staff"),
                null,
                QuestionType.INTEGER,
                false,
                null,
                new Question.AnswerBounds(null, 1.0, 9.0, null),
                null,
                false,
                null));
        assertThat(codes()).isEqualTo(before);
        assertThat(draft.definition().question("staff").orElseThrow().bounds().max())
                .isEqualTo(9.0);

        draft.move("staff", true, "city.admin", NOW);
        assertThat(codes().indexOf("staff")).isEqualTo(before.indexOf("staff") - 1);
        for (int i = 0; i < 40; i++) {
            draft.move("staff", true, "city.admin", NOW);
        }
        assertThat(codes().indexOf("staff")).isZero();
    }

    private List<String> codes() {
        return draft.definition().task("shop").orElseThrow().questions().stream()
                .map(Question::code)
                .toList();
    }

    @Test
    void whatTheProcedureReadsStaysAsItIs() {
        for (String code : List.of("signName", "agency", "street", "address", "contactPhone", "legalPerson")) {
            assertThatThrownBy(() -> draft.removeQuestion(code, "a", NOW))
                    .hasMessageContaining("formdesign.needed.stays");
        }
        assertThatThrownBy(() -> put(question("agency", QuestionType.TEXT, true, null)))
                .hasMessageContaining("formdesign.type.fixed");
        assertThatThrownBy(() -> put(question("address", QuestionType.TEXT, false, null)))
                .hasMessageContaining("formdesign.required.fixed");
        assertThatThrownBy(() -> draft.removeQuestion("offersReturns", "a", NOW))
                .hasMessageContaining("formdesign.needed.by");
    }

    @Test
    void aQuestionIsSound() {
        assertThatThrownBy(() -> put(question("Shop Link", QuestionType.TEXT, true, null)))
                .hasMessageContaining("formdesign.code");
        assertThatThrownBy(() -> put(question(
                        "channel",
                        QuestionType.CHOICE,
                        true,
                        List.of(new Question.AnswerOption("LIVE", new LocalizedText("直播间", "Live room"))))))
                .hasMessageContaining("formdesign.options");
        assertThatThrownBy(() -> put(question(
                        "channel",
                        QuestionType.CHOICE,
                        true,
                        List.of(
                                new Question.AnswerOption("LIVE", new LocalizedText("直播间", "Live room")),
                                new Question.AnswerOption("LIVE", new LocalizedText("网店", ""))))))
                .hasMessageContaining("formdesign.options.twice")
                .hasMessageContaining("formdesign.option.line");
        assertThatThrownBy(() -> put(question("front", QuestionType.TEXT, true, null)))
                .hasMessageContaining("formdesign.code.twice");
        assertThatThrownBy(() -> put(new Question(
                        "x1",
                        new LocalizedText("", null),
                        new LocalizedText("只有中文", null),
                        null,
                        false,
                        null,
                        new Question.AnswerBounds(0, 5.0, 1.0, "("),
                        null,
                        false,
                        null)))
                .hasMessageContaining("labelZh")
                .hasMessageContaining("labelEn")
                .hasMessageContaining("formdesign.hint")
                .hasMessageContaining("formdesign.range")
                .hasMessageContaining("formdesign.maxLength")
                .hasMessageContaining("formdesign.pattern");
        assertThatThrownBy(() -> draft.put("nowhere", question("shopLink", QuestionType.TEXT, true, null), "a", NOW))
                .hasMessageContaining("formdesign.task.choose");
    }

    @Test
    void aFileIsAskedForInSoundNumbersAndThePledgeInBothLanguages() {
        assertThatThrownBy(() -> draft.put(
                        new FormDefinition.EvidenceType(
                                "screen", new LocalizedText("截图", "Screenshot"), null, 4, 2, null, null, null),
                        "a",
                        NOW))
                .hasMessageContaining("formdesign.files");
        draft.put(
                new FormDefinition.EvidenceType(
                        "screen", new LocalizedText("截图", "Screenshot"), null, 1, 2, null, null, null),
                "a",
                NOW);
        assertThat(draft.edition(2027).evidence("screen")).isPresent();
        assertThatThrownBy(() -> draft.word(
                        new PledgeTextInput(new LocalizedText("承诺书", "Pledge"), new LocalizedText("正文", " ")),
                        "a",
                        NOW))
                .hasMessageContaining("platform.constraint.languages");
    }
}
