package fangxin.complaint.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUnits;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.HttpTestBase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Messages that a shop leaves without an answer propose the review of its title once, and not before their last day. */
class ReviewThresholdIT extends HttpTestBase {
    private static String proposed(String title, int days) {
        Answer answer = http.anybody().get(ThresholdServlet.ADDRESS + "?title=" + title + "&days=" + days);
        return answer.being(200).body();
    }

    @Test
    void fiveSilentMessagesProposeAReviewWithTheirNumbers() {
        String title = DemoUnits.CONVENIENCE_STORE.find(http).getString("number");
        String first = null;
        for (int i = 1; i <= 5; i++) {
            String number = http.anybody()
                    .post(
                            "consumer-messages",
                            Map.of("unit", title, "type", "MESSAGE", "words", "第 " + i + " 次留言：灯坏了。"))
                    .being(201)
                    .json()
                    .getString("number");
            first = first == null ? number : first;
        }

        assertThat(proposed(title, 0)).doesNotContain("MESSAGES_UNANSWERED");
        assertThat(proposed(title, 25))
                .containsOnlyOnce("MESSAGES_UNANSWERED")
                .contains("未按期答复", first)
                .doesNotContain("灯坏了");
    }
}
