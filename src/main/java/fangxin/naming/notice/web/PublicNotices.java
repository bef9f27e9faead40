package fangxin.naming.notice.web;

import fangxin.naming.notice.NoticeService;
import fangxin.naming.notice.NoticeView;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Reader of the published notices and of the reasons of their last days for public pages, feeds and REST: it answers
 * from copies, also while the database is away, and refreshes them.
 */
@ApplicationScoped
public class PublicNotices {
    /** Notices of a page, of which the newest are always copied. */
    static final int SIZE = 20;

    private static final int NEWEST = 50;
    /** Pages of older notices that are copied at a time, and the first time. */
    private static final int PAGES = 5;

    private static final int PAGES_AT_FIRST = 50;

    @Inject
    NoticeService service;

    @Inject
    PublicCopies copies;
    /** Number of pages of older notices copied since the end of the list was last reached. */
    private int copied;

    private boolean once;

    public Optional<NoticeView> find(String id) {
        return copies.read(key(id), one -> one.map(PublicNotices::rows).orElse(1), () -> service.notice(id));
    }

    /** Returns the reason of the last day for objections; empty where the notice is unknown. */
    Optional<DeadlineReason> deadline(String id) {
        return copies.read(deadlineKey(id), one -> 1, () -> service.deadline(id));
    }

    /**
     * Returns the reason of the last day for a page that can omit it: empty also where the database does not answer.
     */
    public Optional<DeadlineReason> deadlineIfPossible(String id) {
        return copies.readIfPossible(deadlineKey(id), one -> 1, () -> service.deadline(id))
                .flatMap(reason -> reason);
    }

    private static String deadlineKey(String id) {
        return "notice-deadline/" + id;
    }

    List<NoticeView> listOpen() {
        return copies.read("notices/open", () -> cached(service.openNotices()));
    }

    List<NoticeView> newest(int first, int count) {
        return copies.read(
                "notices/" + first + "/" + count,
                all -> first == 0
                        ? 0
                        : all.stream().mapToInt(PublicNotices::rows).sum(),
                () -> cached(service.newestNotices(first, count)));
    }

    long count() {
        return copies.read("notices/count", service::noticeCount);
    }

    /** Stores each notice of a list, so that the page of one notice can show it. */
    private List<NoticeView> cached(List<NoticeView> all) {
        all.forEach(one -> copies.store(key(one.id()), rows(one), Optional.of(one)));
        return all;
    }

    private static String key(String id) {
        return "notice/" + id;
    }

    private static int rows(NoticeView notice) {
        return 1 + notice.items().size();
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        count();
        listOpen();
        newest(0, NEWEST);
        newest(0, SIZE);
        service.recentlyWithdrawn().forEach(id -> copies.store(key(id), 1, Optional.<NoticeView>empty()));
        refreshOlder();
    }

    /** Refreshes some of the older pages at each call, and starts again from the first after the last. */
    private synchronized void refreshOlder() {
        int more = once ? PAGES : PAGES_AT_FIRST;
        once = true;
        for (int i = 0; i < more; i++) {
            copied++;
            if (newest(copied * SIZE, SIZE).size() < SIZE) {
                copied = 0;
                return;
            }
        }
    }
}
