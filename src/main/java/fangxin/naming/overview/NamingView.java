package fangxin.naming.overview;

import fangxin.naming.notice.NoticeItemView;
import fangxin.naming.notice.NoticeView;
import fangxin.naming.objection.ObjectionView;
import fangxin.naming.title.TitleView;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * View of the naming phase of one candidacy: its notice, objections and title.
 *
 * @param item           number of its item in the notice, or null before the notice
 * @param objections     for the office that decides them; empty for everyone else
 * @param openObjections how many are not decided
 */
public record NamingView(
        NoticeView notice, Integer item, @NotNull List<ObjectionView> objections, int openObjections, TitleView title) {

    public NoticeItemView published() {
        return notice == null ? null : notice.items().get(item - 1);
    }
}
