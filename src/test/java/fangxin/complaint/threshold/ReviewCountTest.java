package fangxin.complaint.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.complaint.consumermessage.ConsumerMessageState;
import fangxin.complaint.consumermessage.MessageReplies;
import fangxin.complaint.handling.ClosedComplaints;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewCountTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final List<String> GROUNDS = List.of("23.3", "23.5");

    private static MessageReplies replies(Boolean inTime, boolean clustered, int messages) {
        return new MessageReplies("A", DUE, inTime, ConsumerMessageState.CLOSED, clustered, false, messages);
    }

    private static ClosedComplaints closed(String ground, String contact, int cases) {
        return new ClosedComplaints("A", ground, contact, cases);
    }

    @Test
    void countsMessagesWithoutThoseOfAClusterByTitle() {
        assertThat(ReviewCount.ofMessages(
                        List.of(replies(true, false, 14), replies(false, false, 6), replies(false, true, 500)), TODAY))
                .containsOnlyKeys("A")
                .containsEntry("A", new ReviewCount(6, 20));
    }

    /** One claimant with forty complaints is one complainant; a settled complaint counts for the shop. */
    @Test
    void countsAComplainantOnceAndASettledComplaintNeverAgainst() {
        assertThat(ReviewCount.ofComplaints(
                        List.of(
                                closed("23.3", "one", 40),
                                closed("23.5", "one", 1),
                                closed(null, "two", 3),
                                closed("23.1", "three", 1),
                                closed("23.3", null, 2)),
                        GROUNDS))
                .containsEntry("A", new ReviewCount(3, 5));
        assertThat(ReviewCount.ofComplaints(List.of(closed(null, "one", 1), closed("23.3", "one", 1)), GROUNDS))
                .containsEntry("A", new ReviewCount(1, 1));
    }

    @Test
    void roundsTheShareDown() {
        assertThat(new ReviewCount(2, 3).percent()).isEqualTo(66);
        assertThat(new ReviewCount(0, 0).percent()).isZero();
    }
}
