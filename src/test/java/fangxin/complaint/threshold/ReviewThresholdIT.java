package fangxin.complaint.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUnits;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.HttpTestBase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Test of the thresholds of reviews: messages that a shop leaves without an answer propose the review of its title
 * once, and not before their last day.
 */
class ReviewThresholdIT extends HttpTestBase {
    private static String proposed(String title, int days) {
        Answer answer = http.anybody().get(ThresholdServlet.ADDRESS + "?title=" + title + "&days=" + days);
        return answer.being(200).body();
    }

    private static String send(String title, int sender) {
        return http.anybody()
                .post(
                        "consumer-messages",
                        Map.of(
                                "unit",
                                title,
                                "type",
                                "MESSAGE",
                                "words",
                                "灯坏了。",
                                "contact",
                                "139000077%02d".formatted(sender)))
                .being(201)
                .json()
                .getString("number");
    }

    @Test
    void tenSendersWithoutAnAnswerProposeAReviewAndOneSenderDoesNot() {
        String title = DemoUnits.CORNER_SHOP.find(http).getString("number");
        String first = send(title, 1);
        send(title, 1);
        send(title, 1);
        send(title, 1);
        send(title, 1);
        assertThat(proposed(title, 25)).doesNotContain("MESSAGES_UNANSWERED");

        for (int sender = 2; sender <= 10; sender++) {
            send(title, sender);
        }

        assertThat(proposed(title, 0)).doesNotContain("MESSAGES_UNANSWERED");
        assertThat(proposed(title, 25))
                .containsOnlyOnce("MESSAGES_UNANSWERED")
                .contains("未按期答复", first)
                .doesNotContain("灯坏了");
    }
}
