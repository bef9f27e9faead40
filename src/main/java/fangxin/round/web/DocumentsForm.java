package fangxin.round.web;

import fangxin.common.LocalizedText;
import fangxin.platform.ui.LocalizedInput;
import fangxin.round.RoundTermsInput;
import java.io.Serializable;

/**
 * Form bean for a section of the page of a round: naming body in both languages, the numbers of the approval and of the
 * notice that opens the round, and the name of the agency that seals.
 */
public class DocumentsForm implements Serializable {
    private final LocalizedInput namingBody;
    private String approval;
    private String notice;
    private String sealingAgency;

    DocumentsForm(RoundTermsInput draft) {
        namingBody = new LocalizedInput(draft.naming().namingBody());
        approval = draft.documents().approval();
        notice = draft.documents().notice();
        sealingAgency = draft.documents().sealingAgency();
    }

    LocalizedText namingBody() {
        return namingBody.read();
    }

    public LocalizedInput getNamingBody() {
        return namingBody;
    }

    public String getApproval() {
        return approval == null ? "" : approval;
    }

    public void setApproval(String approval) {
        this.approval = approval;
    }

    public String getNotice() {
        return notice == null ? "" : notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }

    public String getSealingAgency() {
        return sealingAgency == null ? "" : sealingAgency;
    }

    public void setSealingAgency(String sealingAgency) {
        this.sealingAgency = sealingAgency;
    }
}
