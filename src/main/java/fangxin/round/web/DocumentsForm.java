package fangxin.round.web;

import fangxin.Wording;
import fangxin.platform.web.InBoth;
import fangxin.round.RoundDraft;
import java.io.Serializable;

/** By whom the titles of a round are conferred and on what papers, as it is filled in. */
public class DocumentsForm implements Serializable {
    private final InBoth namingBody;
    private String approval;
    private String document;
    private String sealingOrgan;

    DocumentsForm(RoundDraft draft) {
        namingBody = new InBoth(draft.namingBody());
        approval = draft.approval();
        document = draft.document();
        sealingOrgan = draft.sealingOrgan();
    }

    Wording namingBody() {
        return namingBody.read();
    }

    public InBoth getNamingBody() {
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
