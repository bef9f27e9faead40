package fangxin.procedure.application;

import fangxin.common.RuleViolation;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Where the pledge (承诺书) is signed, with a finger or on paper. */
@Stateless
@RolesAllowed({RoleNames.MERCHANT, RoleNames.COUNTY_OFFICE, RoleNames.STATION})
public class PledgeService {
    private static final String PLEDGE = "PLEDGE";
    private static final int LONGEST_SIGNER = 40;

    @Inject
    ApplicationFormRepository forms;

    @Inject
    PublishedForms published;

    @Inject
    FileStore store;

    @Inject
    CurrentUser signedIn;

    @Inject
    BusinessClock moments;

    @Inject
    DraftAccess drafts;

    /** Signs the pledge with a finger: {@code picture} is the PNG data URL of what was drawn. */
    public PledgeSignature signPledge(String reference, String signer, String picture) {
        drafts.editable(reference);
        byte[] png = SignaturePicture.of(picture);
        return sign(
                reference,
                signer,
                PledgeSignature.SignatureMethod.FINGER,
                "signature.png",
                new ByteArrayInputStream(png));
    }

    /** Hands in the pledge as paper that was signed, stamped and photographed. */
    public PledgeSignature signPaper(String reference, String signer, String name, InputStream paper) {
        drafts.editable(reference);
        return sign(reference, signer, PledgeSignature.SignatureMethod.PAPER, name, paper);
    }

    private PledgeSignature sign(
            String reference, String signer, PledgeSignature.SignatureMethod by, String name, InputStream in) {
        String person =
                signer == null ? "" : signer.replaceAll("\\p{Cntrl}", " ").strip();
        if (person.isEmpty() || person.length() > LONGEST_SIGNER) {
            throw RuleViolation.at("signer", "application.pledge.signer", LONGEST_SIGNER);
        }
        ApplicationForm form = forms.of(reference);
        PledgeText pledge = published.pledge(form.form(), form.pledgeIssue());
        String account = signedIn.actor().account();
        StoredFile file = store.store(reference, PLEDGE, name, in, account);
        PledgeSignature signature = new PledgeSignature(
                by,
                file.id(),
                pledge.issue(),
                pledge.hash(),
                person,
                moments.now().at(),
                account);
        form.sign(signature);
        return signature;
    }
}
