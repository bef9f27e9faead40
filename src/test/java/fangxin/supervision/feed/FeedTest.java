package fangxin.supervision.feed;

import static fangxin.supervision.feed.FeedFixture.TODAY;
import static fangxin.supervision.feed.FeedFixture.at;
import static fangxin.supervision.feed.FeedFixture.penalties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedTest {
    private final Feed feed = FeedFixture.feed();

    @Test
    void aFeedIsLateFromTheDayAfterItsLast() {
        feed.receiveComplete(penalties(), 10, 0, 0, TODAY, null, at(TODAY));

        assertThat(feed.defectOn(penalties(), TODAY.plusDays(7))).isEmpty();
        assertThat(feed.defectOn(penalties(), TODAY.plusDays(8))).contains(FeedDefect.LATE);
        assertThat(feed.unknownSince(penalties(), TODAY.plusDays(8)))
                .isEqualTo(LocalDate.of(2026, 3, 9).atTime(16, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void additionsAloneAreNeverComplete() {
        feed.receiveAddition(null, at(TODAY));

        assertThat(feed.defectOn(penalties(), TODAY)).contains(FeedDefect.NEVER_COMPLETE);
    }

    @Test
    void anEmptyOrTruncatedFileIsADefectUntilTheNextCompleteOne() {
        feed.receiveComplete(penalties(), 100, 0, 0, TODAY.minusDays(2), null, at(TODAY));

        assertThat(feed.receiveComplete(penalties(), 79, 0, 0, TODAY.minusDays(1), null, at(TODAY)))
                .contains(FeedDefect.TRUNCATED);
        assertThat(feed.completeUntil()).isEqualTo(TODAY.minusDays(2));
        assertThat(feed.receiveComplete(penalties(), 0, 0, 0, TODAY, null, at(TODAY)))
                .contains(FeedDefect.EMPTY);
        assertThat(feed.defectOn(penalties(), TODAY)).contains(FeedDefect.EMPTY);
        feed.receiveAddition(null, at(TODAY));
        assertThat(feed.defectOn(penalties(), TODAY)).contains(FeedDefect.EMPTY);

        assertThat(feed.receiveComplete(penalties(), 80, 0, 0, TODAY, null, at(TODAY)))
                .isEmpty();
        assertThat(feed.defectOn(penalties(), TODAY)).isEmpty();
    }

    @Test
    void afterAMergerAFeedAnswersForTheSubjectsOfBothOnlyWhereBothAreComplete() {
        Feed other = FeedFixture.feed();
        feed.receiveComplete(penalties(), 10, 0, 0, TODAY, null, at(TODAY));
        other.receiveComplete(penalties(), 5, 0, 0, TODAY.minusDays(3), null, at(TODAY));

        feed.takeOver(other, at(TODAY));

        assertThat(feed.defectOn(penalties(), TODAY)).isEmpty();
        assertThat(feed.completeUntil()).isEqualTo(TODAY.minusDays(3));
        assertThat(feed.completeRows()).isEqualTo(15);
    }

    @Test
    void afterAMergerWithAnOfficeWithoutAFeedItIsUnknownUntilTheNextCompleteFile() {
        feed.receiveComplete(penalties(), 10, 0, 0, TODAY.minusDays(1), null, at(TODAY));

        feed.takeOver(null, at(TODAY));

        assertThat(feed.defectOn(penalties(), TODAY)).contains(FeedDefect.MERGED);
        feed.receiveAddition(null, at(TODAY));
        assertThat(feed.defectOn(penalties(), TODAY)).contains(FeedDefect.MERGED);
        feed.receiveComplete(penalties(), 12, 0, 0, TODAY, null, at(TODAY));
        assertThat(feed.defectOn(penalties(), TODAY)).isEmpty();
    }

    @Test
    void aFileWithFewerRowsThanTheStoredRecordsIsTruncated() {
        feed.receiveComplete(penalties(), 10, 0, 0, TODAY.minusDays(1), null, at(TODAY));

        assertThat(feed.receiveComplete(penalties(), 10, 0, 100, TODAY, null, at(TODAY)))
                .contains(FeedDefect.TRUNCATED);
    }

    @Test
    void aFileWithRefusedRowsIsADefectUntilItIsAccepted() {
        assertThat(feed.receiveComplete(penalties(), 10, 1, 0, TODAY, null, at(TODAY)))
                .contains(FeedDefect.REFUSED);
        assertThat(feed.defectOn(penalties(), TODAY)).contains(FeedDefect.REFUSED);

        feed.acceptRows(10, TODAY);

        assertThat(feed.defectOn(penalties(), TODAY)).isEmpty();
    }

    @Test
    void onlyTheNewestFileIsAccepted() {
        FeedImport old = intake("old");
        FeedImport newest = intake("new");
        feed.receiveComplete(penalties(), 100, 0, 0, TODAY.minusDays(2), null, at(TODAY));
        assertThatThrownBy(() -> feed.requireAcceptable(newest, Optional.of(newest)))
                .hasMessageContaining("feed.import.notTruncated");
        feed.receiveComplete(penalties(), 10, 0, 0, TODAY, null, at(TODAY));

        feed.requireAcceptable(newest, Optional.of(newest));
        assertThatThrownBy(() -> feed.requireAcceptable(old, Optional.of(newest)))
                .hasMessageContaining("feed.import.notTruncated");
    }

    private static FeedImport intake(String id) {
        return new FeedImport(id, "PENALTY", "220102", "sha", TODAY, FeedFixture.OFFICER, at(TODAY));
    }

    @Test
    void anAcceptedFileIsTheMeasureOfTheNext() {
        feed.receiveComplete(penalties(), 100, 0, 0, TODAY.minusDays(2), null, at(TODAY));
        feed.receiveComplete(penalties(), 10, 0, 0, TODAY, null, at(TODAY));

        feed.acceptRows(10, TODAY);

        assertThat(feed.defectOn(penalties(), TODAY)).isEmpty();
        assertThat(feed.receiveComplete(penalties(), 8, 0, 0, TODAY, null, at(TODAY)))
                .isEmpty();
    }

    @Test
    void anEarlierCompleteFileIsRefused() {
        feed.receiveComplete(penalties(), 10, 0, 0, TODAY, null, at(TODAY));

        feed.requireNotBefore(TODAY);
        assertThatThrownBy(() -> feed.requireNotBefore(TODAY.minusDays(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("feed.import.older");
    }
}
