package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TitleStepTermsTest {
    private static final Instant NOW =
            NoticeFixture.at(LocalDate.of(2026, 3, 2)).at();
    private final TitleStepTerms terms = TitleCauseFixture.terms(TitleStep.REMIND);

    @Test
    void aChangeIsTheNextIssueAndTheFormerOneIsKept() {
        FormerTitleStepTerms former = new FormerTitleStepTerms(terms, NOW);

        terms.change(input("江城称号办法第9条"), NoticeFixture.officer("city", Role.COUNTY_OFFICE), NOW);

        assertThat(terms.issue()).isEqualTo(2);
        assertThat(terms.ground().zh()).isEqualTo("江城称号办法第9条");
        assertThat(terms.remedy()).isEqualTo(TitleCause.NONE);
        assertThat(terms.limit()).isEmpty();
        assertThat(former.issue()).isEqualTo(1);
        assertThat(former.ground().zh()).isEqualTo("称号管理规则：督促提醒");
        assertThat(former.timeLimit()).isEqualTo("REMINDER_REPLY");
    }

    @Test
    void anInputWithThePresentTermsIsKnown() {
        terms.change(input("江城称号办法第9条"), NoticeFixture.officer("city", Role.COUNTY_OFFICE), NOW);

        assertThat(terms.isAlready(input("江城称号办法第9条"))).isTrue();
        assertThat(terms.isAlready(input("江城称号办法第10条"))).isFalse();
    }

    private static TitleStepTermsInput input(String ground) {
        return new TitleStepTermsInput(1, new LocalizedText(ground, "Article 9"), null, " ", "default");
    }
}
