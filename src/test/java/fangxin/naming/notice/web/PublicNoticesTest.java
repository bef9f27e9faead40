package fangxin.naming.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.notice.NoticeView;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.platform.persistence.PublicCopies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublicNoticesTest {
    private static final int COUNT = 1_130;

    private final Set<String> copied = new HashSet<>();
    private final PublicNotices notices = new PublicNotices();

    private static NoticeView notice(int number) {
        return new NoticeView(
                "n" + number,
                new NoticeView.NoticeRound("r", new LocalizedText("轮次", "Round")),
                new NoticeView.NoticeOffice("220102", new LocalizedText("创建办", "Office"), "", ""),
                "第" + number + "号",
                "公示",
                "正文",
                Instant.EPOCH,
                new NoticeView.ObjectionPeriod(LocalDate.EPOCH, false, 0, false),
                List.of(),
                List.of(),
                null);
    }

    private static final class Many extends NoticeService {
        @Override
        public List<NoticeView> openNotices() {
            return List.of();
        }

        @Override
        public List<String> recentlyWithdrawn() {
            return List.of();
        }

        @Override
        public Optional<DeadlineReason> deadline(String id) {
            return Optional.empty();
        }

        @Override
        public long noticeCount() {
            return COUNT;
        }

        @Override
        public List<NoticeView> newestNotices(int first, int count) {
            return IntStream.range(first, Math.min(COUNT, first + count))
                    .mapToObj(PublicNoticesTest::notice)
                    .toList();
        }
    }

    /** The page and the API read the copy, so that anonymous requests do not each read the database. */
    @Test
    void theReasonOfTheLastDayIsCopied() {
        notices.service = new Many();
        notices.copies = new Noting();

        assertThat(notices.deadline("n1")).isEmpty();
        assertThat(copied).containsExactly("notice-deadline/n1");
    }

    private final class Noting extends PublicCopies {
        @Override
        public <T> T read(String key, Supplier<T> source) {
            copied.add(key);
            return source.get();
        }

        @Override
        public <T> T read(String key, ToIntFunction<T> rows, Supplier<T> source) {
            return read(key, source);
        }

        @Override
        public <T> void store(String key, int rows, T value) {
            copied.add(key);
        }
    }

    /** A thousand at once, and then some more each time. */
    @Test
    void everyNoticeIsCopiedBeforeItsFirstRequest() {
        notices.service = new Many();
        notices.copies = new Noting();

        notices.refresh(new PublicCopies.Refresh());
        assertThat(copied)
                .contains(
                        "notices/count",
                        "notices/open",
                        "notices/0/20",
                        "notice/n0",
                        "notice/n1019",
                        "notices/1000/20");
        notices.refresh(new PublicCopies.Refresh());
        notices.refresh(new PublicCopies.Refresh());

        IntStream.range(0, COUNT).forEach(number -> assertThat(copied).contains("notice/n" + number));
        IntStream.range(0, COUNT / 20).forEach(page -> assertThat(copied).contains("notices/" + 20 * page + "/20"));
    }
}
