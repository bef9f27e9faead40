package fangxin.naming.web;

import fangxin.naming.Correction;
import fangxin.naming.NoticeDesk;
import fangxin.naming.NoticeView;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** One notice for its office: what it says, and how it is corrected. */
@Named
@ViewScoped
public class OwnNoticePage implements Serializable {
    @Inject
    NoticeDesk desk;
    private String id;
    private NoticeView notice;
    private boolean mayCorrect;
    private Integer item;
    private Correction.Field field;
    private String after;
    private String reason;

    public void open() {
        notice = desk.ownNotice(id);
        mayCorrect = desk.mayCorrect(id);
    }

    public String correct() {
        desk.correct(id, item, field, after, reason);
        Look.tell("naming.done.CORRECT");
        return "/work/notice.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Correction.Field> getFields() {
        return Stream.of(Correction.Field.values()).filter(Correction.Field::byHand).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public NoticeView getNotice() {
        return notice;
    }

    public boolean isMayCorrect() {
        return mayCorrect;
    }

    public Integer getItem() {
        return item;
    }

    public void setItem(Integer item) {
        this.item = item;
    }

    public Correction.Field getField() {
        return field;
    }

    public void setField(Correction.Field field) {
        this.field = field;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
