package fangxin.naming.notice.web;

import fangxin.naming.notice.NoticeView;
import fangxin.platform.persistence.AsOf;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;

/** Public page that lists the published notices: open ones first, then page by page the others, the newest first. */
@Named
@RequestScoped
public class NoticesPage {
    @Inject
    PublicNotices notices;

    @Inject
    AsOf asOf;

    @Inject
    HttpServletRequest request;

    private List<NoticeView> open;
    private List<NoticeView> past;
    private int page;
    private long pages;

    @PostConstruct
    void read() {
        String asked = request.getParameter("page");
        page = asked != null && asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
        pages = Math.max(1, Math.ceilDiv(notices.count(), PublicNotices.SIZE));
        open = page == 1 ? notices.listOpen() : List.of();
        past = notices.newest((page - 1) * PublicNotices.SIZE, PublicNotices.SIZE).stream()
                .filter(notice -> !notice.period().open())
                .toList();
    }

    /** Returns the moment up to which the notices are known, or null if they are current. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public List<NoticeView> getOpen() {
        return open;
    }

    public List<NoticeView> getPast() {
        return past;
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return pages;
    }
}
