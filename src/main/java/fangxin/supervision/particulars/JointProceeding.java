package fangxin.supervision.particulars;

import fangxin.common.validation.Length;
import fangxin.naming.title.CertificateNumber;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * Embeddable proceeding that a confirmed report has opened on another title of the subject at the premises (一并立项的监督件):
 * its number and that of the title.
 */
@Embeddable
public class JointProceeding {
    @NotNull
    @Length(max = CertificateNumber.LENGTH)
    private String title;

    @NotNull
    @Length(max = 20)
    private String proceeding;

    protected JointProceeding() {}

    JointProceeding(String title, String proceeding) {
        this.title = title;
        this.proceeding = proceeding;
    }

    public String title() {
        return title;
    }

    public String proceeding() {
        return proceeding;
    }
}
