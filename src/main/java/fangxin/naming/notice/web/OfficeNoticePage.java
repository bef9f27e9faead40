package fangxin.naming.notice.web;

import fangxin.naming.notice.CorrectableField;
import fangxin.naming.notice.NoticeCorrectionInput;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.notice.NoticeView;
import fangxin.naming.notice.NoticeWithdrawalInput;
import fangxin.naming.notice.WithdrawnCorrectionView;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Page of one notice for its office, on which an officer corrects a field after a preview, and withdraws the last
 * correction or the notice; it also shows withdrawn corrections.
 */
@Named
@ViewScoped
public class OfficeNoticePage implements Serializable {
    @Inject
    NoticeService service;

    private String id;
    private NoticeView notice;
    private NoticeView preview;
    private boolean mayCorrect;
    private Instant withdrawableUntil;
    private String withdrawalReason;
    private boolean withdrawing;
    private Instant correctionWithdrawableUntil;
    private boolean withdrawingCorrection;
    private transient List<WithdrawnCorrectionView> withdrawnCorrections;
    private Integer item;
    private CorrectableField field;
    private String textAfter;
    private String reason;

    public void load() {
        notice = service.ownNotice(id);
        mayCorrect = notice.withdrawal() == null && service.mayCorrect(id);
        withdrawableUntil = service.withdrawableUntil(id).orElse(null);
        correctionWithdrawableUntil = service.correctionWithdrawableUntil(id).orElse(null);
    }

    /** Shows the corrected notice as the public will see it, in place of the form. */
    public void preview() {
        preview = service.previewCorrection(id, correction());
    }

    /** Returns from the preview to the form. */
    public void change() {
        preview = null;
    }

    public String correct() {
        service.correct(id, correction());
        PageFunctions.addFlashMessage("naming.done.CORRECT");
        return "/work/notice.xhtml?faces-redirect=true&id=" + id;
    }

    public String withdraw() {
        withdrawing = true;
        service.withdraw(id, new NoticeWithdrawalInput(withdrawalReason));
        PageFunctions.addFlashMessage("naming.done.withdraw");
        return "/work/notice.xhtml?faces-redirect=true&id=" + id;
    }

    public String withdrawCorrection() {
        withdrawingCorrection = true;
        service.withdrawCorrection(id, new NoticeWithdrawalInput(withdrawalReason));
        PageFunctions.addFlashMessage("naming.done.withdrawCorrection");
        return "/work/notice.xhtml?faces-redirect=true&id=" + id;
    }

    private NoticeCorrectionInput correction() {
        return new NoticeCorrectionInput(item, field, textAfter, reason);
    }

    /** Returns the notice as the public will see it, or null while the form is filled in. */
    public NoticeView getPreview() {
        return preview;
    }

    public List<CorrectableField> getFields() {
        return Stream.of(CorrectableField.values())
                .filter(CorrectableField::isCorrectedByHand)
                .toList();
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

    /** Returns the moment until which the reader can withdraw the notice, or null. */
    public Instant getWithdrawableUntil() {
        return withdrawableUntil;
    }

    /**
     * Returns whether the office requested a withdrawal and was refused, so that the dialog of the withdrawal stays
     * open.
     */
    public boolean isWithdrawing() {
        return withdrawing;
    }

    /** Returns the moment until which the reader can withdraw the last correction, or null. */
    public Instant getCorrectionWithdrawableUntil() {
        return correctionWithdrawableUntil;
    }

    /** Returns whether the office requested to withdraw a correction and was refused, so that the dialog stays open. */
    public boolean isWithdrawingCorrection() {
        return withdrawingCorrection;
    }

    public List<WithdrawnCorrectionView> getWithdrawnCorrections() {
        if (withdrawnCorrections == null) {
            withdrawnCorrections = service.withdrawnCorrections(id);
        }
        return withdrawnCorrections;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    public void setWithdrawalReason(String reason) {
        this.withdrawalReason = reason;
    }

    public Integer getItem() {
        return item;
    }

    public void setItem(Integer item) {
        this.item = item;
    }

    public CorrectableField getField() {
        return field;
    }

    public void setField(CorrectableField field) {
        this.field = field;
    }

    public String getTextAfter() {
        return textAfter;
    }

    public void setTextAfter(String after) {
        this.textAfter = after;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
