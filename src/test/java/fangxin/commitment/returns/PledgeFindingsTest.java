package fangxin.commitment.returns;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.ClasspathConfig;
import fangxin.supervision.feed.FeedKindCatalogue;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PledgeFindingsTest {
    private final PledgeFindings findings = new PledgeFindings();

    @Test
    void theyAnswerTheVetoOfABrokenPledge() {
        FeedKindCatalogue shipped = ClasspathConfig.json("feed-kinds.json", FeedKindCatalogue.class);

        assertThat(shipped.kinds().stream().filter(kind -> kind.code().equals(findings.kind())))
                .singleElement()
                .satisfies(kind -> assertThat(kind.rules()).containsExactly("V6"));
    }

    @Test
    void nobodyIsAskedAboutWithoutCreditCode() {
        assertThat(findings.of(Set.of(), LocalDate.of(2026, 11, 29))).isEmpty();
    }
}
