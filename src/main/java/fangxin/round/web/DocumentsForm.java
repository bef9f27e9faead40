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
    private String sealingOrgan;

    DocumentsForm(RoundInput draft) {
        namingBody = new LocalizedInput(draft.namingBody());
        approval = draft.approval();
        document = draft.document();
        sealingOrgan = draft.sealingOrgan();
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

    public String getSealingOrgan() {
        return sealingOrgan == null ? "" : sealingOrgan;
    }

    public void setSealingOrgan(String sealingOrgan) {
        this.sealingOrgan = sealingOrgan;
    }
}
