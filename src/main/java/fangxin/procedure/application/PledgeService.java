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

/** Service boundary for signing the pledge (承诺书), on screen or on paper. */
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

    /**
     * Signs the pledge on screen. Refused if nothing was drawn, or without the signer's name.
     *
     * @param picture PNG of the drawn signature, as a data URL
     */
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

    /** Uploads the pledge as a picture of the signed and stamped paper. Refused without the signer's name. */
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
