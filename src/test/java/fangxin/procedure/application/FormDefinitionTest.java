package fangxin.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation.Violation;
import fangxin.platform.config.ClasspathConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormDefinitionTest {
    private static final FormDefinition FORM =
            ClasspathConfig.<FormDefinition>json("forms/shop.json", FormDefinition.class);
    private static final ChoiceLists LISTS = (type, code) -> !"unknown".equals(code);
    private static final Map<String, String> COMPLETE = Map.ofEntries(
            Map.entry("subjectType", "SHOP"),
            Map.entry("signName", "禾穗里便利店"),
            Map.entry("trade", "RETAIL"),
            Map.entry("agency", "220102"),
            Map.entry("street", "220102001"),
            Map.entry("address", "桂林路18号1层"),
            Map.entry("opened", "2020-05-01"),
            Map.entry("legalPerson", "张三"),
            Map.entry("contactName", "张三"),
            Map.entry("contactPhone", "13800001111"),
            Map.entry("rightsPhone", "0431-88880000"),
            Map.entry("offersReturns", "true"),
            Map.entry("returnDays", "7"),
            Map.entry("returnGoods", "服装"),
            Map.entry("refundRoute", "ORIGINAL"));

    @Test
    void aCompleteFormLacksNothing() {
        assertThat(FORM.validate(COMPLETE, LISTS)).isEmpty();
    }

    @Test
    void anEmptyFormReportsEveryRequiredQuestionOnce() {
        List<Violation> faults = FORM.validate(Map.of(), LISTS);

        assertThat(faults)
                .extracting(Violation::field)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(FORM.questions()
                        .filter(question -> question.required() && question.needed() == null)
                        .map(Question::code)
                        .toList());
        assertThat(faults).extracting(Violation::key).containsOnly("application.answer.missing");
    }

    @Test
    void anOfferOfReturnsNeedsItsPeriod() {
        Map<String, String> answers = new HashMap<>(COMPLETE);
        answers.remove("returnDays");

        assertThat(FORM.validate(answers, LISTS)).extracting(Violation::field).containsExactly("returnDays");
        answers.put("offersReturns", "false");
        assertThat(FORM.validate(answers, LISTS)).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotApplyIsIgnoredAndNamed() {
        Map<String, String> answers = with("returnDays", "drei");
        answers.put("offersReturns", "false");

        assertThat(FORM.validate(answers, LISTS)).isEmpty();
        assertThat(FORM.inapplicable(answers)).containsExactly("returnDays", "returnGoods", "refundRoute");
        assertThat(FORM.inapplicable(COMPLETE)).isEmpty();
    }

    @Test
    void anOnlineShopIsAskedForItsPagesInsteadOfAShopFront() {
        Map<String, String> answers = with("trade", "ONLINE");

        assertThat(FORM.validate(answers, LISTS))
                .extracting(Violation::field)
                .containsExactly("platform", "storeLink", "refundHours");
        assertThat(FORM.missingEvidence(answers, Map.of("licence", 1)))
                .extracting(Violation::field)
                .containsExactly("storePage");
        assertThat(FORM.missingEvidence(COMPLETE, Map.of("licence", 1)))
                .extracting(Violation::field)
                .containsExactly("front", "inside", "priceTags", "serviceDesk");
        answers.putAll(Map.of("platform", "自建", "storeLink", "shop.example.com", "refundHours", "48"));
        assertThat(FORM.validate(answers, LISTS))
                .extracting(Violation::key)
                .containsExactly("application.answer.pattern");
    }

    @ParameterizedTest
    @CsvSource({
        "returnDays, 6, application.answer.least",
        "returnDays, 400, application.answer.most",
        "staff, drei, application.answer.integer",
        "floorArea, 1e9, application.answer.decimal",
        "opened, 2020-02-30, application.answer.date",
        "contactPhone, 12345, application.answer.phone",
        "trade, unknown, application.answer.choice",
        "subjectType, FACTORY, application.answer.choice",
        "offersReturns, maybe, application.answer.choice",
        "location, 'here', application.answer.place",
        "location, '91.5,125.3', application.answer.place"
    })
    void anInvalidAnswerIsReportedAtItsQuestion(String question, String answer, String key) {
        List<Violation> faults = FORM.validate(with(question, answer), LISTS);

        assertThat(faults).extracting(Violation::field).containsExactly(question);
        assertThat(faults).extracting(Violation::key).containsExactly(key);
    }

    @Test
    void anAnswerLongerThanItsFieldIsRefused() {
        assertThat(FORM.validate(with("signName", "店".repeat(61)), LISTS))
                .extracting(Violation::key)
                .containsExactly("application.answer.long");
    }

    @Test
    void numbersAreTakenInFullWidthAndTextWithoutControlCharacters() {
        assertThat(FORM.question("contactPhone").orElseThrow().normalised("１３８ 0000 1111"))
                .isEqualTo("13800001111");
        assertThat(FORM.question("signName").orElseThrow().normalised(" 禾穗里\u0000便利店\t"))
                .isEqualTo("禾穗里 便利店");
        assertThat(FORM.question("signName").orElseThrow().normalised("  ")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "contactPhone, +86 138-0000-1111, 13800001111",
        "rightsPhone, （0431）8888 0000, 0431-88880000",
        "staff, 5人, 5",
        "staff, '１，２００ 名', 1200",
        "floorArea, 100㎡, 100",
        "floorArea, '1,200.5 平方米', 1200.5",
        "yearlySales, 120万元, 120",
        "returnDays, 7 天, 7",
        "refundHours, 24 小时, 24",
        "location, '43.88，125.32', '43.88,125.32'",
        "location, '43, 125', '43,125'"
    })
    void numbersAreTakenAsPeopleWriteThem(String question, String typed, String stored) {
        String answer = FORM.question(question).orElseThrow().normalised(typed);

        assertThat(answer).isEqualTo(stored);
        assertThat(FORM.validate(with(question, answer), LISTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "yearlySales, 1200000元, application.answer.decimal",
        "floorArea, 2亩, application.answer.decimal",
        "returnDays, 1个月, application.answer.integer",
        "staff, '1,20', application.answer.integer",
        "staff, 1万人, application.answer.integer",
        "staff, 5天, application.answer.integer"
    })
    void aNumberInAnotherUnitIsRefused(String question, String typed, String key) {
        String answer = FORM.question(question).orElseThrow().normalised(typed);

        assertThat(FORM.validate(with(question, answer), LISTS))
                .extracting(Violation::key)
                .containsExactly(key);
    }

    @Test
    void aNumberOfDaysIsNoNumberOfHours() {
        assertThat(FORM.question("refundHours").orElseThrow().normalised("2 天")).isEqualTo("2天");
    }

    @Test
    void aPhoneFieldTakesMoreSignsThanAreStored() {
        assertThat(FORM.question("contactPhone").orElseThrow().typedLength()).isEqualTo(30);
        assertThat(FORM.question("signName").orElseThrow().typedLength()).isEqualTo(60);
    }

    @Test
    void everyTypeOfEvidenceThatIsNeededIsAskedFor() {
        assertThat(FORM.missingEvidence(COMPLETE, Map.of("licence", 1, "front", 1)))
                .extracting(Violation::field)
                .contains("inside", "priceTags", "serviceDesk")
                .doesNotContain("licence", "front", "permits");
    }

    @Test
    void theCodesOfTheFormAreUnique() {
        assertThat(FORM.questions().map(Question::code).toList()).doesNotHaveDuplicates();
        assertThat(FORM.evidence().stream()
                        .map(FormDefinition.EvidenceType::code)
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(FORM.questions()
                        .filter(question -> question.needed() != null)
                        .map(question -> question.needed().question()))
                .allMatch(code -> FORM.question(code).isPresent());
    }

    private static Map<String, String> with(String question, String answer) {
        Map<String, String> answers = new HashMap<>(COMPLETE);
        answers.put(question, answer);
        return answers;
    }
}
