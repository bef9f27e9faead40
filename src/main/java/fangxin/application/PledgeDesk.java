package fangxin.application;

import fangxin.RuleViolation;
import fangxin.calendar.Moments;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Where the pledge (承诺书) is signed, with a finger or on paper. */
@Stateless
@RolesAllowed({Roles.MERCHANT, Roles.COUNTY_OFFICE, Roles.STATION})
public class PledgeDesk {
    private static final String PLEDGE = "PLEDGE";
    private static final int LONGEST_SIGNER = 40;

    @Inject
    ApplicationForms forms;
    @Inject
    Forms published;
    @Inject
    FileStore store;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;
    @Inject
    Drafts drafts;

    /** Signs the pledge with a finger: {@code picture} is the PNG data URL of what was drawn. */
    public Signature signPledge(String reference, String signer, String picture) {
        drafts.editable(reference);
        byte[] png = SignaturePicture.of(picture);
        return sign(reference, signer, Signature.By.FINGER, "signature.png", new ByteArrayInputStream(png));
    }

    /** Hands in the pledge as paper that was signed, stamped and photographed. */
    public Signature signPaper(String reference, String signer, String name, InputStream paper) {
        drafts.editable(reference);
        return sign(reference, signer, Signature.By.PAPER, name, paper);
    }

    private Signature sign(String reference, String signer, Signature.By by, String name, InputStream in) {
        String person = signer == null ? "" : signer.replaceAll("\\p{Cntrl}", " ").strip();
        if (person.isEmpty() || person.length() > LONGEST_SIGNER) {
            throw RuleViolation.at("signer", "application.pledge.signer", LONGEST_SIGNER);
        }
        ApplicationForm form = forms.of(reference);
        PledgeText pledge = published.pledge(form.form(), form.pledgeIssue());
        String account = signedIn.actor().account();
        StoredFile file = store.store(reference, PLEDGE, name, in, account);
        Signature signature = new Signature(by, file.id(), pledge.issue(), pledge.hash(), person, moments.now().at(),
                account);
        form.sign(signature);
        return signature;
    }
}
