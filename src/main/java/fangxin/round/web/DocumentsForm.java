package fangxin.round.web;

import fangxin.common.LocalizedText;
import fangxin.platform.ui.LocalizedInput;
import fangxin.round.RoundInput;
import java.io.Serializable;

/** Form section of a round: naming body and documents. */
public class DocumentsForm implements Serializable {
    private final LocalizedInput namingBody;
    private String approval;
    private String document;
    private String sealingAgency;

    DocumentsForm(RoundInput draft) {
        namingBody = new LocalizedInput(draft.namingBody());
        approval = draft.approval();
        document = draft.document();
        sealingAgency = draft.sealingAgency();
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

    public String getDocument() {
        return document == null ? "" : document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getSealingAgency() {
        return sealingAgency == null ? "" : sealingAgency;
    }

    public void setSealingAgency(String sealingAgency) {
        this.sealingAgency = sealingAgency;
    }
}
