package fangxin.organization.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.StatutoryLimit;
import fangxin.organization.law.Law.LawKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of the law library: the shipped laws, citations in texts, days of force, and faulty entries. */
class LawLibraryTest {
    private static final LocalizedText NAME = new LocalizedText("某办法", "Some measures");

    private final LawLibrary shipped = LawLibrarySeed.shipped();

    private static Law law(String code, LocalDate from, LocalDate until, String address) {
        return new Law(code, LawKind.DEPARTMENTAL_RULE, NAME, null, NAME, from, until, address);
    }

    private List<String> cited(String text) {
        assertThat(LawLibrary.mayCite(text)).as(text).isTrue();
        return shipped.citedIn(text).stream().map(Law::code).toList();
    }

    @Test
    void theShippedLibraryIsInOrderAndHasALawOfEachKind() {
        assertThatCode(shipped::check).doesNotThrowAnyException();
        assertThat(shipped.laws()).extracting(Law::kind).contains(LawKind.values());
    }

    @Test
    void aTextCitesByNumberOrNameAndALongerNameIsNoCitationOfAShorterOne() {
        assertThat(cited("总局令第121号第十五条")).containsExactly("ORDER_121");
        assertThat(cited("总局令第20号第三十一条，《市场监督管理行政处罚程序规定》第十八条")).containsExactly("ORDER_20", "PENALTY_PROCEDURE");
        assertThat(cited("《消费者权益保护法实施条例》第十九条")).containsExactly("CONSUMER_REGULATION");
        assertThat(cited("《消费者权益保护法》第二十五条")).containsExactly("CONSUMER_LAW");
        assertThat(cited("《中华人民共和国消费者权益保护法》和国务院令第778号")).containsExactly("CONSUMER_LAW", "CONSUMER_REGULATION");
        assertThat(cited("依据吉林省地方标准 DB22/T 3623-2023")).containsExactly("DB22_3623");
        assertThat(cited("《另一办法》")).isEmpty();
        assertThat(cited("DB14/T 3132第5条")).containsExactly("DB14_3132");
        assertThat(cited("DB14/T 31325")).as("another standard").isEmpty();
        for (String text : new String[] {null, "", "称号管理规则：督促提醒"}) {
            assertThat(LawLibrary.mayCite(text)).isFalse();
        }
    }

    @Test
    void anEqualNumberOfAnotherAgencyIsNoCitation() {
        for (String text : new String[] {
            "总局令第20号",
            "依据总局令第20号",
            "违反总局令第20号第三条",
            "《暂行办法》（国家市场监督管理总局令第20号）",
            "按照市场监督管理总局令第20号",
            "市场监管总局令第20号",
            "根据国家市场监管总局令第20号"
        }) {
            assertThat(cited(text)).as(text).containsExactly("ORDER_20");
        }
        for (String text :
                new String[] {"国家税务总局令第20号", "根据国家税务总局令第20号", "国家食品药品监督管理总局令第20号", "原国家工商行政管理总局令第20号", "国家质检总局令第20号"}) {
            assertThat(cited(text)).as(text).isEmpty();
        }
        assertThat(cited("国家税务总局令第20号和总局令第20号")).containsExactly("ORDER_20");
        assertThat(cited("中华人民共和国国务院令第778号")).containsExactly("CONSUMER_REGULATION");
        assertThat(cited("ADB14/T 3132")).as("another standard").isEmpty();
    }

    @Test
    void everyArticleOfTheTermsOfComplaintsLeadsToItsLaw() {
        assertThat(ComplaintTerms.shipped().ruleSets())
                .isNotEmpty()
                .allSatisfy(set -> assertThat(set.limits())
                        .extracting(StatutoryLimit::article)
                        .allSatisfy(article -> assertThat(cited(article)).contains(set.code())));
    }

    /** Order 20 was in force until 14 April 2026, 24:00, and Order 121 since the day after. */
    @Test
    void aLawIsInForceOnItsFirstAndOnItsLastDay() {
        Law old = shipped.find("ORDER_20").orElseThrow();
        Law now = shipped.find("ORDER_121").orElseThrow();
        LocalDate last = LocalDate.of(2026, 4, 14);

        assertThat(old.isInForceOn(last)).isTrue();
        assertThat(old.hasEndedBefore(last)).isFalse();
        assertThat(old.hasEndedBefore(last.plusDays(1))).isTrue();
        assertThat(now.isInForceOn(last)).isFalse();
        assertThat(now.isInForceOn(last.plusDays(1))).isTrue();
        assertThat(law("A1", null, null, null).isInForceOn(last)).isTrue();
    }

    @Test
    void aChangedLawKeepsItsPlaceAndFaultyOnesAreRefused() {
        LocalDate day = LocalDate.of(2026, 1, 2);
        LawLibrary changed = shipped.with(law("ORDER_20", day, day, null)).with(law("NEW", null, null, null));
        assertThatCode(changed::check).doesNotThrowAnyException();
        assertThat(changed.laws()).extracting(Law::code).contains("ORDER_20").endsWith("NEW");
        assertThat(changed.without("NEW").laws()).hasSameSizeAs(shipped.laws());

        for (Law faulty : List.of(
                law("order", day, null, null),
                law("NEW", day, day.minusDays(1), null),
                law("NEW", day, null, "javascript:alert(1)"),
                new Law("NEW", null, NAME, null, NAME, day, null, null),
                new Law("NEW", LawKind.LAW, new LocalizedText("法", ""), null, NAME, day, null, null))) {
            assertThatThrownBy(shipped.with(faulty)::check)
                    .as(faulty.toString())
                    .isInstanceOf(RuleViolation.class);
        }
        assertThatThrownBy(
                        new LawLibrary(List.of(law("A1", day, null, null), law("A1", null, null, null)), "依据")::check)
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("law.twice");
    }
}
