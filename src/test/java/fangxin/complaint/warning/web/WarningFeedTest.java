package fangxin.complaint.warning.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.complaint.warning.WarningKind;
import fangxin.complaint.warning.WarningState;
import fangxin.complaint.warning.WarningView;
import fangxin.platform.http.AtomFeed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tests of the entries of the feed of consumer warnings: their titles, and when they change. */
class WarningFeedTest {
    private static final Instant PUBLISHED = Instant.parse("2026-10-01T02:00:00Z");

    private static AtomFeed.AtomEntry entry(WarningState state, boolean expired, String title, String body) {
        return WarningFeed.entry(
                "/warnings",
                new WarningView(
                        "2026000014",
                        WarningKind.WARNING,
                        state,
                        new WarningView.WarningContent(
                                title, body, "食品", null, null, null, null, null, LocalDate.of(2026, 11, 30)),
                        expired,
                        null,
                        new LocalizedText("市创建办", "City office"),
                        PUBLISHED,
                        PUBLISHED,
                        List.of(),
                        List.of()),
                Locale.ENGLISH);
    }

    /** Valid until 30 November, it expires on 1 December at 00:00 in China. */
    @Test
    void anExpiredWarningStatesItAndIsUpdatedByTheExpiry() {
        assertThat(entry(WarningState.PUBLISHED, false, "谨防预付卡", "内容"))
                .returns("谨防预付卡", each -> each.title().text())
                .returns(PUBLISHED, AtomFeed.AtomEntry::updated);
        assertThat(entry(WarningState.PUBLISHED, true, "谨防预付卡", "内容"))
                .returns("已过期：谨防预付卡", each -> each.title().text())
                .returns(Instant.parse("2026-11-30T16:00:00Z"), AtomFeed.AtomEntry::updated);
    }

    @Test
    void aWithdrawnWarningStatesItOnce() {
        assertThat(entry(WarningState.WITHDRAWN, true, "谨防预付卡", "内容"))
                .returns("已撤销：谨防预付卡", each -> each.title().text())
                .returns(PUBLISHED, AtomFeed.AtomEntry::updated);
        assertThat(entry(WarningState.WITHDRAWN, false, "该案例已撤销", "").title().text())
                .isEqualTo("该案例已撤销");
    }
}
