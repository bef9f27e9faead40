package fangxin.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.platform.config.ClasspathConfig;
import fangxin.procedure.application.ApplicationCorrection.AnswerCorrection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationCorrectionTest {
    private static final FormDefinition FORM =
            ClasspathConfig.<FormDefinition>json("forms/shop.json", FormDefinition.class);
    private static final ApplicationContent HANDED_IN = ApplicationContent.EMPTY.answered(Map.ofEntries(
            Map.entry("subjectType", "SHOP"),
            Map.entry("signName", "禾穗里便利店"),
            Map.entry("trade", "RETAIL"),
            Map.entry("agency", "220102"),
            Map.entry("street", "220102001"),
            Map.entry("address", "桂林路18号1层"),
            Map.entry("opened", "2020-05-01"),
            Map.entry("staff", "3"),
            Map.entry("legalPerson", "张三"),
            Map.entry("contactName", "张三"),
            Map.entry("contactPhone", "13800001111"),
            Map.entry("rightsPhone", "0431-88880000")));

    @Test
    void aCorrectionRecordsOldAndNewValueAndLeavesTheRest() {
        Map<String, String> answers = new HashMap<>();
        answers.put("address", " 桂林路81号1层 ");
        answers.put("staff", "");
        answers.put("signName", "禾穗里便利店");

        List<AnswerCorrection> changes = changes(new ApplicationCorrection("某某商贸有限公司", answers, "与执照核对"), false);

        assertThat(changes)
                .containsExactlyInAnyOrder(
                        new AnswerCorrection("registeredName", "某某商贸公司", "某某商贸有限公司"),
                        new AnswerCorrection("address", "桂林路18号1层", "桂林路81号1层"),
                        new AnswerCorrection("staff", "3", null));
        assertThat(ApplicationCorrection.applied(changes, HANDED_IN).answers())
                .containsEntry("address", "桂林路81号1层")
                .containsEntry("signName", "禾穗里便利店")
                .doesNotContainKeys("staff", "registeredName");
    }

    @Test
    void whatWasLackingBeforeDoesNotHinderButANewFaultDoes() {
        assertThat(FORM.validate(HANDED_IN.answers(), (type, code) -> true))
                .extracting(Violation::field)
                .contains("offersReturns");

        assertThat(changes(new ApplicationCorrection(null, Map.of("staff", "4"), "数错"), false))
                .hasSize(1);
        assertThat(refusal(new ApplicationCorrection(null, Map.of("staff", "four"), "数错"), false))
                .containsExactly("staff");
        assertThat(refusal(new ApplicationCorrection(null, Map.of("offersReturns", "true"), "漏填"), false))
                .contains("returnDays");
    }

    @Test
    void nothingChangedNoReasonAndWhatDecidesTheWayAreRefused() {
        assertThat(refusal(new ApplicationCorrection("某某商贸公司", Map.of("staff", "3"), "核对"), false))
                .containsOnlyNulls();
        assertThat(refusal(new ApplicationCorrection(null, Map.of("staff", "4"), " "), false))
                .containsExactly("reason");
        assertThat(refusal(new ApplicationCorrection(null, Map.of("agency", "220103"), "选错"), false))
                .containsExactly("agency");
        assertThat(refusal(new ApplicationCorrection(null, Map.of("nothing", "1"), "选错"), false))
                .containsExactly("nothing");
    }

    @Test
    void anAnswerWithoutAQuestionIsRefused() {
        assertThat(refusal(new ApplicationCorrection(null, Collections.singletonMap(null, "5"), "核对"), false))
                .containsExactly("answers");
    }

    @Test
    void anOfficerWhoDoesNotSeePersonalDataDoesNotChangeIt() {
        ApplicationCorrection correction =
                new ApplicationCorrection(null, Map.of("contactPhone", "13800002222"), "号码写错");

        assertThat(refusal(correction, true)).containsExactly("contactPhone");
        assertThat(changes(correction, false))
                .containsExactly(new AnswerCorrection("contactPhone", "13800001111", "13800002222"));
    }

    @Test
    void anAnswerWhoseQuestionNoLongerAppliesIsRemoved() {
        Map<String, String> online = Map.of("trade", "ONLINE", "storeLink", "https://shop.example.com/a");
        ApplicationCorrection correction = new ApplicationCorrection(
                null, Map.of("trade", "RETAIL", "storeLink", "https://shop.example.com/b"), "不是网店");

        List<AnswerCorrection> changes =
                correction.changesTo("某某商贸公司", HANDED_IN.answered(online), FORM, (type, code) -> true, false);

        assertThat(changes)
                .containsExactlyInAnyOrder(
                        new AnswerCorrection("trade", "ONLINE", "RETAIL"),
                        new AnswerCorrection("storeLink", "https://shop.example.com/a", null));
    }

    private static List<AnswerCorrection> changes(ApplicationCorrection correction, boolean masked) {
        return correction.changesTo("某某商贸公司", HANDED_IN, FORM, (type, code) -> true, masked);
    }

    private static List<String> refusal(ApplicationCorrection correction, boolean masked) {
        return catchThrowableOfType(RuleViolation.class, () -> changes(correction, masked)).violations().stream()
                .map(Violation::field)
                .toList();
    }
}
