package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.CommitmentContent;
import fangxin.commitment.pledge.CommitmentGuarantees;
import fangxin.platform.ui.LocalizedInput;
import java.io.Serializable;
import java.util.List;

/** Form bean on which a pledge is written and signed: type, guarantees, promises and signature. */
public class PledgeForm implements Serializable {
    private String type;
    private LocalizedInput quality = new LocalizedInput();
    private LocalizedInput honesty = new LocalizedInput();
    private LocalizedInput rights = new LocalizedInput();
    private List<String> promises = List.of();
    private String signer;
    private String strokes;
    private String picture;

    /** Fills the form with a pledge. */
    public void fill(String newType, CommitmentContent content, String newSigner) {
        type = newType;
        CommitmentGuarantees guarantees = content.guarantees();
        quality = new LocalizedInput(guarantees.quality());
        honesty = new LocalizedInput(guarantees.honesty());
        rights = new LocalizedInput(guarantees.rights());
        promises = content.promises();
        signer = newSigner;
    }

    /** Returns the pledged content. */
    public CommitmentContent content() {
        return new CommitmentContent(new CommitmentGuarantees(quality.read(), honesty.read(), rights.read()), promises);
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public LocalizedInput getQuality() {
        return quality;
    }

    public LocalizedInput getHonesty() {
        return honesty;
    }

    public LocalizedInput getRights() {
        return rights;
    }

    public List<String> getPromises() {
        return promises;
    }

    public void setPromises(List<String> promises) {
        this.promises = promises;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getStrokes() {
        return strokes;
    }

    public void setStrokes(String strokes) {
        this.strokes = strokes;
    }

    public String getPicture() {
        return picture;
    }

    public void setPicture(String picture) {
        this.picture = picture;
    }
}
