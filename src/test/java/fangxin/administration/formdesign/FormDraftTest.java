package fangxin.administration.formdesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.organization.drafting.DraftRevision;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.ClasspathConfig;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.PledgeText;
import fangxin.procedure.application.Question;
import fangxin.procedure.application.Question.QuestionType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormDraftTest {
    private static final Instant NOW = Instant.parse("2026-03-10T01:30:00Z");
    private static final Actor ADMIN = new Actor("city.admin", "管理员", List.of());
    private static final Actor OTHER = new Actor("city.other", "另一管理员", List.of());
    private static final Instant WITHIN = NOW.plus(Duration.ofMinutes(9));
    private static final Instant AFTERWARDS = NOW.plus(Duration.ofMinutes(11));
    private static final FormDefinition SHOP = ClasspathConfig.json("forms/shop.json", FormDefinition.class);
    private static final PledgeText PLEDGE = ClasspathConfig.json("forms/pledge/shop/2026.json", PledgeText.class);
    private final FormDraft draft = new FormDraft("online", SHOP, PLEDGE, ADMIN, NOW);

    private static Question question(
            String code, QuestionType type, boolean required, List<Question.AnswerOption> options) {
        return new Question(
                code, new LocalizedText("链接", "Link"), null, type, required, null, null, options, false, null);
    }

    private final List<FormDraftChange> changes = new ArrayList<>();

    private void put(Question question) {
        changes.add(draft.put("shop", question, Set.of(), ADMIN, NOW));
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

        draft.move("staff", true, ADMIN, NOW);
        assertThat(codes().indexOf("staff")).isEqualTo(before.indexOf("staff") - 1);
        for (int i = 0; i < 40; i++) {
            draft.move("staff", true, ADMIN, NOW);
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
            assertThatThrownBy(() -> draft.removeQuestion(code, ADMIN, NOW))
                    .hasMessageContaining("formdesign.needed.stays");
        }
        assertThatThrownBy(() -> put(question("agency", QuestionType.TEXT, true, null)))
                .hasMessageContaining("formdesign.type.fixed");
        assertThatThrownBy(() -> put(question("address", QuestionType.TEXT, false, null)))
                .hasMessageContaining("formdesign.required.fixed");
        assertThatThrownBy(() -> draft.removeQuestion("offersReturns", ADMIN, NOW))
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
                                new Question.AnswerOption("LIVE", new LocalizedText("", "Online shop"))))))
                .hasMessageContaining("formdesign.options.twice")
                .hasMessageContaining("formdesign.option.line");
        assertThatThrownBy(() -> put(question("front", QuestionType.TEXT, true, null)))
                .hasMessageContaining("formdesign.code.twice");
        assertThatThrownBy(() -> put(new Question(
                        "x1",
                        new LocalizedText("", null),
                        new LocalizedText(null, "English only"),
                        null,
                        false,
                        null,
                        new Question.AnswerBounds(0, 5.0, 1.0, "("),
                        null,
                        false,
                        null)))
                .hasMessageContaining("labelZh")
                .hasMessageContaining("formdesign.hint")
                .hasMessageContaining("formdesign.range")
                .hasMessageContaining("formdesign.maxLength")
                .hasMessageContaining("formdesign.pattern");
        assertThatThrownBy(() ->
                        draft.put("nowhere", question("shopLink", QuestionType.TEXT, true, null), Set.of(), ADMIN, NOW))
                .hasMessageContaining("formdesign.task.choose");
    }

    @Test
    void aFileIsAskedForInSoundNumbersAndThePledgeInChinese() {
        assertThatThrownBy(() -> draft.put(
                        new FormDefinition.EvidenceType(
                                "screen", new LocalizedText("截图", "Screenshot"), null, 4, 2, null, null, null),
                        Set.of(),
                        ADMIN,
                        NOW))
                .hasMessageContaining("formdesign.files");
        draft.put(
                new FormDefinition.EvidenceType(
                        "screen", new LocalizedText("截图", "Screenshot"), null, 1, 2, null, null, null),
                Set.of(),
                ADMIN,
                NOW);
        assertThat(draft.edition(2027).evidence("screen")).isPresent();
        assertThatThrownBy(() -> draft.word(
                        new PledgeTextInput(new LocalizedText("承诺书", "Pledge"), new LocalizedText(" ", "Text")),
                        ADMIN,
                        NOW))
                .hasMessageContaining("formdesign.chinese");
    }

    @Test
    void anEnglishTextIsOptionalUntilThePublication() {
        put(new Question(
                "shopLink",
                new LocalizedText("店铺链接", " "),
                new LocalizedText("填写网址", null),
                QuestionType.TEXT,
                true,
                null,
                null,
                null,
                false,
                null));

        assertThat(draft.definition().question("shopLink").orElseThrow().label().en())
                .isNull();
        assertThatThrownBy(() -> draft.schedule(1, ADMIN, NOW)).hasMessageContaining("formdesign.english");
        put(question("shopLink", QuestionType.TEXT, true, null));
        changes.add(draft.schedule(2, ADMIN, NOW));
        assertThat(draft.publication().publicAt()).isAfter(NOW);
    }

    @Test
    void theMachineGivesTheCodesOfQuestionsFilesAndChoices() {
        put(question(null, QuestionType.TEXT, true, null));
        put(question(" ", QuestionType.CHOICE, true, ChoiceLines.parse("直播间 | Live room\nSHOP 网店\n电话")));
        draft.put(
                new FormDefinition.EvidenceType(
                        null, new LocalizedText("截图", "Screenshot"), null, 1, 2, null, null, null),
                Set.of(),
                ADMIN,
                NOW);

        assertThat(codes()).endsWith("q1", "q2");
        assertThat(draft.definition().evidence("file1")).isPresent();
        assertThat(draft.definition().question("q2").orElseThrow().choices())
                .extracting(Question.AnswerOption::value)
                .containsExactly("A", "SHOP", "B");
        assertThat(ChoiceLines.write(
                        draft.definition().question("q2").orElseThrow().choices()))
                .isEqualTo("A 直播间 | Live room\nSHOP 网店\nB 电话");
    }

    @Test
    void renumberingFollowsTheOrderAndKeepsWhatIsPublished() {
        put(question(null, QuestionType.YESNO, true, null));
        put(new Question(
                null,
                new LocalizedText("说明", "Explanation"),
                null,
                QuestionType.TEXT,
                true,
                new Question.AnswerCondition("q1", "true"),
                null,
                null,
                false,
                null));
        changes.add(draft.move("q2", true, ADMIN, NOW));
        List<String> published = SHOP.questions().map(Question::code).toList();

        changes.add(draft.renumber(FormCodes.usedCodes(SHOP), ADMIN, NOW));

        assertThat(codes()).endsWith("q1", "q2").containsAll(codesOf(SHOP));
        assertThat(draft.definition().question("q1").orElseThrow().needed().question())
                .isEqualTo("q2");
        assertThat(draft.definition().questions().map(Question::code)).containsAll(published);
        FormDefinition now = draft.definition();
        changes.add(draft.renumber(FormCodes.usedCodes(now), ADMIN, NOW));
        assertThat(draft.definition()).isEqualTo(now);
    }

    @Test
    void aNewQuestionNeverTakesTheCodeOfAPublishedOne() {
        Set<String> published = Set.of("q1", "q2", "file1");
        changes.add(draft.put("shop", question(null, QuestionType.TEXT, true, null), published, ADMIN, NOW));
        changes.add(draft.put("shop", question("q9", QuestionType.TEXT, true, null), published, ADMIN, NOW));
        changes.add(draft.put(
                new FormDefinition.EvidenceType(
                        null, new LocalizedText("截图", "Screenshot"), null, 1, 2, null, null, null),
                published,
                ADMIN,
                NOW));

        assertThat(codes()).endsWith("q3", "q9");
        assertThat(draft.definition().evidence("file2")).isPresent();
        changes.add(draft.renumber(published, ADMIN, NOW));
        assertThat(codes()).endsWith("q3", "q4");
        assertThat(draft.definition().evidence("file2")).isPresent();
    }

    private static List<String> codesOf(FormDefinition form) {
        return form.task("shop").orElseThrow().questions().stream()
                .map(Question::code)
                .toList();
    }

    @Test
    void anEditIsRefusedAfterAnotherPersonsChangeOfThePartAndAfterRenumbering() {
        put(question("shopLink", QuestionType.TEXT, true, null));
        put(question(null, QuestionType.TEXT, true, null));

        draft.requireAsRead("shopLink", 0, revisions(), ADMIN);
        draft.requireAsRead("signName", 0, revisions(), OTHER);
        draft.requireAsRead("shopLink", 2, revisions(), OTHER);
        assertThatThrownBy(() -> draft.requireAsRead("shopLink", 0, revisions(), OTHER))
                .hasMessageContaining("formdesign.form.first");
        changes.add(draft.renumber(FormCodes.usedCodes(SHOP), ADMIN, NOW));
        draft.requireAsRead("signName", 3, revisions(), ADMIN);
        assertThatThrownBy(() -> draft.requireAsRead("signName", 2, revisions(), ADMIN))
                .hasMessageContaining("formdesign.form.moved");
    }

    private List<DraftRevision> revisions() {
        return changes.stream().map(FormDraftChange::revision).toList();
    }

    @Test
    void undoingGoesBackChangeByChangeThePledgeWithIt() {
        FormDefinition first = draft.definition();
        put(question("shopLink", QuestionType.TEXT, true, null));
        changes.add(draft.word(
                new PledgeTextInput(new LocalizedText("新承诺书", null), new LocalizedText("正文", null)), ADMIN, NOW));

        changes.add(draft.undo(2, undoable(), ADMIN, NOW));
        assertThat(draft.pledge()).isEqualTo(PLEDGE);
        assertThat(draft.definition().question("shopLink")).isPresent();
        assertThatThrownBy(() -> draft.undo(2, undoable(), ADMIN, NOW)).hasMessageContaining("drafting.undo.moved");
        assertThatThrownBy(() -> draft.undo(3, undoable(), OTHER, NOW)).hasMessageContaining("drafting.undo.other");
        changes.add(draft.undo(3, undoable(), ADMIN, NOW));
        assertThat(draft.definition()).isEqualTo(first);
        assertThatThrownBy(() -> draft.undo(4, undoable(), ADMIN, NOW)).hasMessageContaining("drafting.undo.none");
    }

    private Optional<FormDraftChange> undoable() {
        return changes.stream().filter(FormDraftChange::isUndoable).reduce((one, later) -> later);
    }

    @Test
    void aPublishedDraftWaitsAndItsPublisherTakesThePublicationBack() {
        assertThatThrownBy(() -> draft.schedule(1, ADMIN, NOW)).hasMessageContaining("formdesign.form.publish.moved");
        changes.add(draft.schedule(0, ADMIN, NOW));

        assertThat(draft.isDue(WITHIN)).isFalse();
        assertThat(draft.isDue(AFTERWARDS)).isTrue();
        assertThatThrownBy(() -> put(question("shopLink", QuestionType.TEXT, true, null)))
                .hasMessageContaining("formdesign.form.waiting");
        assertThatThrownBy(() -> draft.withdraw(OTHER, WITHIN)).hasMessageContaining("drafting.withdrawal.publisher");
        assertThatThrownBy(() -> draft.withdraw(ADMIN, AFTERWARDS)).hasMessageContaining("drafting.withdrawal.late");
        changes.add(draft.withdraw(ADMIN, WITHIN));
        assertThat(draft.isDue(AFTERWARDS)).isFalse();
        put(question("shopLink", QuestionType.TEXT, true, null));
        assertThat(draft.definition().question("shopLink")).isPresent();
    }

    @Test
    void aTypeOfAnswerDecidesWhichDetailsAQuestionKeeps() {
        Question typed = new Question(
                "opened",
                new LocalizedText("开业日期", "Opened"),
                null,
                QuestionType.DATE,
                true,
                null,
                new Question.AnswerBounds(20, 1.0, 9.0, "x"),
                ChoiceLines.parse("A 甲 | First"),
                false,
                null);

        Question kept = QuestionFields.applying(typed);

        assertThat(kept.bounds()).isEqualTo(Question.AnswerBounds.NONE);
        assertThat(kept.choices()).isEmpty();
        assertThat(QuestionFields.applying(question("staff", QuestionType.CHOICE, true, ChoiceLines.parse("甲\n乙")))
                        .choices())
                .hasSize(2);
    }
}
