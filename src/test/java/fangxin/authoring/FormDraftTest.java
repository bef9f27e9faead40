package fangxin.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.Wording;
import fangxin.application.FormDefinition;
import fangxin.application.PledgeText;
import fangxin.application.Question;
import fangxin.application.Question.Type;
import fangxin.platform.ConfigFiles;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormDraftTest {
    private static final Instant NOW = Instant.parse("2026-03-10T01:30:00Z");
    private static final FormDefinition SHOP = ConfigFiles.json("forms/shop.json", FormDefinition.class);
    private static final PledgeText PLEDGE = ConfigFiles.json("forms/pledge/shop/2026.json", PledgeText.class);
    private final FormDraft draft = new FormDraft("online", SHOP, PLEDGE, "city.admin", NOW);

    private static Question question(String code, Type type, boolean required, List<Question.Option> options) {
        return new Question(code, new Wording("链接", "Link"), null, type, required, null, null, null, null, null, options,
                false, null);
    }

    private void put(Question question) {
        draft.put("shop", question, "city.admin", NOW);
    }

    @Test
    void isACopyThatGoesItsOwnWay() {
        put(question("shopLink", Type.TEXT, true, null));

        FormDefinition edition = draft.edition(2027);
        assertThat(edition.form()).isEqualTo("online");
        assertThat(edition.issue()).isEqualTo(2027);
        assertThat(edition.question("shopLink")).isPresent();
        assertThat(SHOP.question("shopLink")).isEmpty();
        assertThat(draft.origin()).isEqualTo("shop/2026");
    }

    @Test
    void aQuestionIsReplacedWhereItStandsAndMoved() {
        List<String> before = codes();
        put(new Question("staff", new Wording("员工", "Staff"), null, Type.INTEGER, false, null, null, 1.0, 9.0, null, null,
                false, null));
        assertThat(codes()).isEqualTo(before);
        assertThat(draft.definition().question("staff").orElseThrow().max()).isEqualTo(9.0);

        draft.move("staff", true, "city.admin", NOW);
        assertThat(codes().indexOf("staff")).isEqualTo(before.indexOf("staff") - 1);
        for (int i = 0; i < 40; i++) {
            draft.move("staff", true, "city.admin", NOW);
        }
        assertThat(codes().indexOf("staff")).isZero();
    }

    private List<String> codes() {
        return draft.definition().task("shop").orElseThrow().questions().stream().map(Question::code).toList();
    }

    @Test
    void whatTheProcedureReadsStaysAsItIs() {
        for (String code : List.of("signName", "organ", "street", "address", "contactPhone", "legalPerson")) {
            assertThatThrownBy(() -> draft.removeQuestion(code, "a", NOW)).hasMessageContaining("authoring.needed.stays");
        }
        assertThatThrownBy(() -> put(question("organ", Type.TEXT, true, null))).hasMessageContaining("authoring.type.fixed");
        assertThatThrownBy(() -> put(question("address", Type.TEXT, false, null)))
                .hasMessageContaining("authoring.required.fixed");
        assertThatThrownBy(() -> draft.removeQuestion("offersReturns", "a", NOW))
                .hasMessageContaining("authoring.needed.by");
    }

    @Test
    void aQuestionIsSound() {
        assertThatThrownBy(() -> put(question("Shop Link", Type.TEXT, true, null))).hasMessageContaining("authoring.code");
        assertThatThrownBy(() -> put(question("channel", Type.CHOICE, true, List.of(
                new Question.Option("LIVE", new Wording("直播间", "Live room")))))).hasMessageContaining("authoring.options");
        assertThatThrownBy(() -> put(question("channel", Type.CHOICE, true, List.of(
                new Question.Option("LIVE", new Wording("直播间", "Live room")),
                new Question.Option("LIVE", new Wording("网店", ""))))))
                .hasMessageContaining("authoring.options.twice").hasMessageContaining("authoring.option.line");
        assertThatThrownBy(() -> put(question("front", Type.TEXT, true, null))).hasMessageContaining("authoring.code.twice");
        assertThatThrownBy(() -> put(new Question("x1", new Wording("", null), new Wording("只有中文", null), null, false, null,
                0, 5.0, 1.0, "(", null, false, null))).hasMessageContaining("labelZh").hasMessageContaining("labelEn")
                .hasMessageContaining("authoring.hint").hasMessageContaining("authoring.range")
                .hasMessageContaining("authoring.maxLength").hasMessageContaining("authoring.pattern");
        assertThatThrownBy(() -> draft.put("nowhere", question("shopLink", Type.TEXT, true, null), "a", NOW))
                .hasMessageContaining("authoring.task.choose");
    }

    @Test
    void aFileIsAskedForInSoundNumbersAndThePledgeInBothLanguages() {
        assertThatThrownBy(() -> draft.put(new FormDefinition.Evidence("screen", new Wording("截图", "Screenshot"), null, 4, 2,
                null), "a", NOW)).hasMessageContaining("authoring.files");
        draft.put(new FormDefinition.Evidence("screen", new Wording("截图", "Screenshot"), null, 1, 2, null), "a", NOW);
        assertThat(draft.edition(2027).evidence("screen")).isPresent();
        assertThatThrownBy(() -> draft.word(new Wording("承诺书", "Pledge"), new Wording("正文", " "), "a", NOW))
                .hasMessageContaining("authoring.text");
    }
}
