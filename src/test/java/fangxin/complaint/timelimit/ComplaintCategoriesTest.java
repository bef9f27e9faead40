package fangxin.complaint.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Goods above food above dairy products, and services beside them. */
class ComplaintCategoriesTest {
    private static final ComplaintTerms TERMS = terms(
            category("GOODS", "商品", null),
            category("FOOD", "食品", "GOODS"),
            category("DAIRY", "乳制品", "FOOD"),
            category("SERVICES", "服务", null));

    private static ComplaintCode category(String code, String name, String parent) {
        return new ComplaintCode(
                CodeList.CATEGORY, code, new LocalizedText(name, code), null, null, null, null, parent);
    }

    private static ComplaintTerms terms(ComplaintCode... categories) {
        ComplaintTerms shipped = ComplaintTerms.shipped();
        return new ComplaintTerms(
                shipped.ruleSets(),
                shipped.overrides(),
                Stream.concat(
                                shipped.codes().stream().filter(code -> code.list() != CodeList.CATEGORY),
                                Stream.of(categories))
                        .toList(),
                shipped.alarms(),
                shipped.source());
    }

    private static void refused(ComplaintCode... categories) {
        assertThatThrownBy(terms(categories)::check)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("timelimit.parent.unknown"));
    }

    @Test
    void aCategoryIncludesAllBelowIt() {
        TERMS.check();

        assertThat(TERMS.categoriesWithin("GOODS")).containsExactly("GOODS", "FOOD", "DAIRY");
        assertThat(TERMS.categoriesWithin("FOOD")).containsExactly("FOOD", "DAIRY");
        assertThat(TERMS.categoriesWithin("SERVICES")).containsExactly("SERVICES");
        assertThat(TERMS.categoriesWithin("a word of a platform")).containsExactly("a word of a platform");
    }

    @Test
    void aCategoryIsNamedAfterThoseAboveIt() {
        assertThat(TERMS.categoryPath("DAIRY")).containsExactly("GOODS", "FOOD", "DAIRY");
        assertThat(TERMS.categoryPathName("DAIRY"))
                .isEqualTo(new LocalizedText("商品 › 食品 › 乳制品", "GOODS › FOOD › DAIRY"));
        assertThat(TERMS.categoryPathName("SERVICES")).isEqualTo(new LocalizedText("服务", "SERVICES"));
        assertThat(TERMS.categoryPath(null)).isEmpty();
    }

    /** By their codes alone, DAIRY would precede the categories above it. */
    @Test
    void aCategoryFollowsTheOneAboveIt() {
        assertThat(Stream.of("SERVICES", "DAIRY", "FOOD", "*", "GOODS").sorted(TERMS.categoryOrder()))
                .containsExactly("*", "GOODS", "FOOD", "DAIRY", "SERVICES");
    }

    @Test
    void aCategoryIsBelowAnotherOne() {
        refused(category("FOOD", "食品", "GOODS"));
        refused(category("FOOD", "食品", "FOOD"));
        refused(category("FOOD", "食品", "DAIRY"), category("DAIRY", "乳制品", "FOOD"));
        refused(
                category("FOOD", "食品", null),
                new ComplaintCode(
                        CodeList.TAG, "SPRING", new LocalizedText("春节", "Spring"), null, null, null, null, "FOOD"));
    }

    /** The page counts and lists along the path, which ends also where stored terms have a circle. */
    @Test
    void aPathEnds() {
        ComplaintTerms circle = terms(category("FOOD", "食品", "DAIRY"), category("DAIRY", "乳制品", "FOOD"));

        assertThat(circle.categoryPath("FOOD")).isEqualTo(List.of("DAIRY", "FOOD"));
    }
}
