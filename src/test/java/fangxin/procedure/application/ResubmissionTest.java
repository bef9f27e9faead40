package fangxin.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResubmissionTest {
    private static final LocalizedText ANY = new LocalizedText("任意", "any");
    private static final FormDefinition FORM = new FormDefinition(
            "shop",
            2026,
            List.of(
                    new FormDefinition.FormTask("place", ANY, ANY, List.of(question("address"), question("street"))),
                    new FormDefinition.FormTask("people", ANY, ANY, List.of(question("contactName")))),
            List.of(new FormDefinition.EvidenceType("licence", ANY, ANY, 1, 2, ANY, null, null)));
    private static final ApplicationContent RETURNED = ApplicationContent.EMPTY
            .answered(Map.of("address", "桂林路18号", "street", "220102001", "contactName", "张三"))
            .checked(Map.of("general.G11", true))
            .with(licence("f1", "aa"));

    @Test
    void everyFieldThatTheNoticeNamesIsOpenWhileNothingWasChanged() {
        assertThat(open(RETURNED, "address", "licence", "selfChecks", "pledge"))
                .containsExactly("address", "licence", "selfChecks", "pledge");
    }

    @Test
    void aFieldIsNoLongerOpenOnceItsTaskWasChanged() {
        assertThat(open(RETURNED.answered(Map.of("street", "220102002")), "address", "contactName"))
                .containsExactly("contactName");
        assertThat(open(RETURNED.checked(Map.of("general.G11", false)), "selfChecks"))
                .isEmpty();
    }

    @Test
    void theSamePictureOnceMoreIsNoChange() {
        ApplicationContent again = RETURNED.without(RETURNED.files().getFirst()).with(licence("f2", "aa"));
        ApplicationContent another =
                RETURNED.without(RETURNED.files().getFirst()).with(licence("f3", "bb"));

        assertThat(open(again, "licence")).containsExactly("licence");
        assertThat(open(another, "licence")).isEmpty();
    }

    @Test
    void whatHasNoFieldInTheFormNeedsNoChangeInIt() {
        assertThat(open(RETURNED, "other")).isEmpty();
    }

    private static List<String> open(ApplicationContent now, String... fields) {
        return new Resubmission(RETURNED, now, List.of(fields))
                .untouched(FORM).stream().map(Violation::field).toList();
    }

    private static Question question(String code) {
        return new Question(code, ANY, ANY, Question.QuestionType.TEXT, true, null, null, null, false, null);
    }

    private static Attachment licence(String id, String sha256) {
        return new Attachment(id, "licence", "执照.jpg", "image/jpeg", 1000, sha256, Instant.EPOCH);
    }
}
