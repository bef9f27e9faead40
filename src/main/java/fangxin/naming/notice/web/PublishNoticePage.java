package fangxin.naming.notice.web;

import fangxin.naming.notice.NoticeInput;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.notice.NoticeView;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Page on which an officer chooses candidacies of a round, changes their reasons and the text of a notice, previews the
 * notice and publishes it.
 */
@Named
@ViewScoped
public class PublishNoticePage implements Serializable {
    /** Row of a candidacy that the officer may add to the batch. */
    public static class Line implements Serializable {
        private final NoticeService.Ready ready;
        private boolean chosen;
        private String reason;

        Line(NoticeService.Ready ready) {
            this.ready = ready;
            this.reason = ready.reason();
        }

        public NoticeService.Ready getReady() {
            return ready;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }

    @Inject
    NoticeService service;

    private String reference;
    private String round;
    private NoticeService.NoticePrefill prefill;
    private List<Line> lines = List.of();
    private NoticeView preview;
    private String number;
    private String title;
    private String body;
    private String phone;
    private String address;

    public void load() {
        prefill = service.prefill(round, reference);
        round = prefill.round();
        lines = prefill.ready().stream().map(Line::new).toList();
        title = prefill.title();
        body = prefill.body();
        phone = prefill.phone();
        address = prefill.address();
    }

    /** Shows the notice as the public will see it, in place of the form. */
    public void preview() {
        preview = service.preview(posting());
    }

    /** Returns from the preview to the form. */
    public void change() {
        preview = null;
    }

    public String submit() {
        NoticeInput posting = posting();
        String id = service.post(posting);
        PageFunctions.addFlashMessage("naming.done.POST", posting.candidacies().size());
        return "/work/notice.xhtml?faces-redirect=true&id=" + id;
    }

    private NoticeInput posting() {
        Map<String, String> reasons = new HashMap<>();
        List<Line> chosen = lines.stream().filter(Line::isChosen).toList();
        chosen.forEach(line -> reasons.put(line.ready.reference(), line.reason));
        return new NoticeInput(
                round,
                number,
                title,
                body,
                phone,
                address,
                chosen.stream().map(line -> line.ready.reference()).toList(),
                reasons);
    }

    /** Returns the notice as the public will see it, or null while the form is filled in. */
    public NoticeView getPreview() {
        return preview;
    }

    public NoticeService.NoticePrefill getPrefill() {
        return prefill;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
