package fangxin.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who adopts an issue of the formula. */
@Tag("once")
class RatingFormulaIssueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ActionStamp FIRST = by("city.office1");
    private static final ActionStamp SECOND = by("city.office2");
    private static final LocalDate EFFECTIVE = FIRST.moment().end(RatingFixture.FORMULA.notice());
    private static final RatingAdoptionInput ADOPTION = new RatingAdoptionInput("长放消办〔2026〕3号", DAY, EFFECTIVE);

    @Test
    void theOfficerWhoEnteredAnIssueDoesNotAdoptIt() {
        RatingFormulaIssue entered = new RatingFormulaIssue(
                2, RatingFixture.FORMULA, FIRST, FIRST.moment().at());

        assertThatThrownBy(() -> entered.adopt(ADOPTION, EFFECTIVE, "city.office2", null, FIRST))
                .hasMessageContaining("rating.adopt.second");
        entered.adopt(ADOPTION, EFFECTIVE, "city.office2", null, SECOND);

        assertThat(entered.isAdopted()).isTrue();
    }

    @Test
    void theOfficerWhoRehearsedTheShippedIssueDoesNotAdoptIt() {
        RatingFormulaIssue shipped = new RatingFormulaIssue(
                RatingFormulaIssue.FIRST,
                RatingFixture.FORMULA,
                null,
                FIRST.moment().at());

        assertThatThrownBy(() -> shipped.adopt(ADOPTION, EFFECTIVE, "city.office1", null, FIRST))
                .hasMessageContaining("rating.adopt.second");
        shipped.adopt(ADOPTION, EFFECTIVE, "city.office1", null, SECOND);

        assertThat(shipped.isAdopted()).isTrue();
    }

    private static ActionStamp by(String account) {
        return new ActionStamp(NoticeFixture.officer(account, Role.COUNTY_OFFICE), NoticeFixture.at(DAY));
    }
}
