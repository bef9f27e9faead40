package fangxin.naming.web;

import fangxin.naming.NoticeDesk;
import fangxin.naming.NoticeView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The public notices: those that run, then the others by date. */
@Named
@RequestScoped
public class NoticesPage {
    private static final int SIZE = 20;

    @Inject
    NoticeDesk desk;
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
        pages = Math.max(1, Math.ceilDiv(desk.noticeCount(), SIZE));
        open = page == 1 ? desk.openNotices() : List.of();
        past = desk.newestNotices((page - 1) * SIZE, SIZE).stream().filter(notice -> !notice.open()).toList();
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
