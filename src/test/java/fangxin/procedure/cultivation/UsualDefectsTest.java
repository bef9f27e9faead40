package fangxin.procedure.cultivation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ClasspathConfig;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.cultivation.DefectTargets.DefectTarget;
import fangxin.procedure.cultivation.UsualDefects.UsualDefect;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsualDefectsTest {
    private static final FormDefinition SHOP =
            ClasspathConfig.<FormDefinition>json("forms/shop.json", FormDefinition.class);

    private final UsualDefects usual = new UsualDefects();

    @Test
    void eachConcernsAPartOfTheFormOfAShop() {
        assertThat(usual.all())
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
        assertThat(usual.all()).allSatisfy(defect -> {
            assertThat(ReturnNotice.checked(List.of(defect(defect, true)))).hasSize(1);
            assertThat(ReturnNotice.checked(List.of(defect(defect, false)))).hasSize(1);
        });
    }

    @Test
    void onlyThoseOfTheFormAreOffered() {
        DefectTarget address = new DefectTarget("address", new LocalizedText("地址", "Address"), null);

        assertThat(usual.of(List.of(address))).extracting(UsualDefect::code).containsExactly("addressIncomplete");
        assertThat(usual.of(List.of())).isEmpty();
    }

    private static Defect defect(UsualDefect usual, boolean chinese) {
        List<String> texts = Stream.of(usual.rule(), usual.correction())
                .map(text -> chinese ? text.zh() : text.en())
                .toList();
        String example = usual.example() == null
                ? null
                : chinese ? usual.example().zh() : usual.example().en();
        return new Defect(usual.field(), texts.getFirst(), example, texts.getLast(), false);
    }
}
