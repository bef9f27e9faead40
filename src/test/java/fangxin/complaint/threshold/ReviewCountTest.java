package fangxin.complaint.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.complaint.consumermessage.AnswerTimeliness;
import fangxin.complaint.consumermessage.ConsumerMessageState;
import fangxin.complaint.handling.AbsentParty;
import fangxin.complaint.handling.ClosedComplaints;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewCountTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final List<String> GROUNDS = List.of("23.3", "23.5");

    private static AnswerTimeliness replies(Boolean inTime, boolean clustered, String contact, int messages) {
        return new AnswerTimeliness("A", DUE, inTime, ConsumerMessageState.CLOSED, clustered, false, contact, messages);
    }

    private static ClosedComplaints closed(String ground, String contact, int cases) {
        return new ClosedComplaints("A", ground, null, contact, cases);
    }

    private static ClosedComplaints absent(AbsentParty party, String contact) {
        return new ClosedComplaints("A", "23.2", party, contact, 1);
    }

    /** Forty messages of one sender are one person, and those without a contact or in a cluster none. */
    @Test
    void countsASenderOnceAndNobodyWithoutAContact() {
        assertThat(ReviewCount.ofMessages(
                        List.of(
                                replies(false, false, "one", 40),
                                replies(true, false, "one", 2),
                                replies(true, false, "two", 1),
                                replies(false, false, null, 30),
                                replies(false, true, "three", 500)),
                        TODAY))
                .containsOnlyKeys("A")
                .containsEntry("A", new ReviewCount(1, 2));
    }

    /** A claimant with forty complaints counts once; a settled complaint never counts against the shop. */
    @Test
    void countsAComplainantOnceAndASettledComplaintNeverAgainst() {
        assertThat(ReviewCount.ofComplaints(
                        List.of(
                                closed("23.3", "one", 40),
                                closed("23.5", "one", 1),
                                closed(null, "two", 3),
                                closed("23.1", "three", 1),
                                closed("23.3", null, 2)),
                        GROUNDS,
                        List.of()))
                .containsEntry("A", new ReviewCount(1, 3));
        assertThat(ReviewCount.ofComplaints(
                        List.of(closed(null, "one", 1), closed("23.3", "one", 1)), GROUNDS, List.of()))
                .containsEntry("A", new ReviewCount(1, 1));
    }

    /** An ending because a party did not attend counts only where that party was the shop; a platform states none. */
    @Test
    void countsAnAbsenceOnlyAgainstTheShopThatWasAbsent() {
        assertThat(ReviewCount.ofComplaints(
                        List.of(
                                absent(AbsentParty.TRADER, "one"),
                                absent(AbsentParty.COMPLAINANT, "two"),
                                absent(null, "three")),
                        List.of("23.2", "23.3"),
                        List.of("23.2")))
                .containsEntry("A", new ReviewCount(1, 3));
    }

    @Test
    void roundsTheShareDown() {
        assertThat(new ReviewCount(2, 3).percent()).isEqualTo(66);
        assertThat(new ReviewCount(0, 0).percent()).isZero();
    }
}
