package fangxin.procedure.cultivation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.validation.Constraints;
import fangxin.platform.config.ClasspathConfig;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.candidacy.CandidacyFixture;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsualDefectTest {
    private static final FormDefinition SHOP =
            ClasspathConfig.<FormDefinition>json("forms/shop.json", FormDefinition.class);

    private final List<UsualDefect> usual = UsualDefectSeed.shipped();

    @Test
    void eachConcernsAPartOfTheFormOfAShop() {
        assertThat(usual)
                .allSatisfy(defect -> assertThat(SHOP.question(defect.field()).isPresent()
                                || SHOP.evidence(defect.field()).isPresent()
                                || List.of("selfChecks", "pledge").contains(defect.field()))
                        .as(defect.code())
                        .isTrue())
                .extracting(UsualDefect::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void eachIsACompleteDefectInBothLanguages() {
        assertThat(usual).allSatisfy(defect -> {
            assertThat(ApplicationReturnNotice.checked(List.of(defect(defect, true))))
                    .hasSize(1);
            assertThat(ApplicationReturnNotice.checked(List.of(defect(defect, false))))
                    .hasSize(1);
        });
    }

    @Test
    void eachIsWithinTheLimitsOfAnEntryOfTheOffice() {
        assertThat(usual)
                .allSatisfy(defect -> assertThat(Constraints.violations(new UsualDefectInput(1, defect)))
                        .as(defect.code())
                        .isEmpty());
    }

    @Test
    void anIssueOfAListKeepsItsDefectsAndIsNumberedWithinIt() {
        UsualDefectList own =
                new UsualDefectList("220102", 2, usual, CandidacyFixture.office(), CandidacyFixture.instant());
        UsualDefectList.UsualDefectCatalogueConverter column = new UsualDefectList.UsualDefectCatalogueConverter();

        assertThat(own.defects()).isEqualTo(usual);
        assertThat(column.convertToEntityAttribute(
                                column.convertToDatabaseColumn(new UsualDefectList.UsualDefectCatalogue(usual)))
                        .defects())
                .isEqualTo(usual);
        assertThat(UsualDefectList.idOf("220102", 2)).isNotEqualTo(UsualDefectList.idOf(null, 2));
    }

    @Test
    void theFirstListOfAnOfficeFollowsThatOfTheProgramme() {
        UsualDefectList programme = new UsualDefectList(null, 3, usual, null, CandidacyFixture.instant());

        UsualDefectList own =
                programme.changed("220102", usual.subList(1, 3), CandidacyFixture.office(), CandidacyFixture.instant());

        assertThat(own.office()).isEqualTo("220102");
        assertThat(own.issue()).as("a page that showed issue 3 is out of date").isEqualTo(4);
        assertThat(own.defects()).isEqualTo(usual.subList(1, 3));
    }

    private static Defect defect(UsualDefect usual, boolean chinese) {
        List<String> texts = Stream.of(usual.rule(), usual.correction())
                .map(text -> chinese ? text.zh() : text.en())
                .toList();
        String example = usual.example() == null
                ? null
                : chinese ? usual.example().zh() : usual.example().en();
        return new Defect(usual.type(), usual.field(), texts.getFirst(), example, texts.getLast(), false, null);
    }
}
