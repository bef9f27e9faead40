package fangxin.commitment.returns;

import fangxin.naming.title.Title;
import java.time.LocalDate;

/** Claims on a purchase of Monday, 2 March 2026 that a shop has not satisfied, for tests of other packages. */
public final class ReturnClaimFixture {
    private ReturnClaimFixture() {}

    /** A claim that the shop answered neither in time nor after the reminder. */
    public static ReturnClaim silent(Title title) {
        ReturnClaim claim = applied(title);
        claim.remind(ReturnFixture.TERMS, ReturnFixture.job(ReturnFixture.ANSWER.plusDays(1)));
        claim.escalate(ReturnFixture.TERMS, ReturnFixture.job(LocalDate.of(2026, 3, 10)));
        return claim;
    }

    /** A claim that waits for the answer of the shop. */
    public static ReturnClaim applied(Title title) {
        return ReturnFixture.applied(ReturnFixture.pledge(title, 1, LocalDate.of(2026, 1, 1), 7));
    }
}
