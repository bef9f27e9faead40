package fangxin.procedure.application;

import fangxin.common.validation.Constraints;
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

/** Service boundary for signing the pledge (承诺书), on screen or by a picture of the signed paper. */
@Stateless
@RolesAllowed({RoleNames.MERCHANT, RoleNames.COUNTY_OFFICE, RoleNames.STATION})
public class PledgeService {
    private static final String PLEDGE = "PLEDGE";

    @Inject
    ApplicationFormRepository forms;

    @Inject
    PublishedForms published;

    @Inject
    FileStore store;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    DraftAccess drafts;

    /**
     * Signs the pledge on screen. Refused if nothing was drawn, or without the signer's name.
     */
    public PledgeSignature signPledge(String reference, PledgeSigningInput input) {
        drafts.editable(reference);
        Constraints.check(input);
        byte[] png = SignaturePicture.of(input.picture());
        return sign(
                reference,
                input.signer(),
                PledgeSignature.SignatureMethod.FINGER,
                "signature.png",
                new ByteArrayInputStream(png));
    }

    /** Uploads the pledge as a picture of the signed and stamped paper. Refused without the signer's name. */
    public PledgeSignature signPaper(String reference, PledgeSignerInput signer, String name, InputStream paper) {
        drafts.editable(reference);
        Constraints.check(signer);
        return sign(reference, signer.signer(), PledgeSignature.SignatureMethod.PAPER, name, paper);
    }

    private PledgeSignature sign(
            String reference, String signer, PledgeSignature.SignatureMethod by, String name, InputStream in) {
        ApplicationForm form = forms.of(reference);
        PledgeText pledge = published.pledge(form.form(), form.pledgeIssue());
        String account = currentUser.actor().account();
        StoredFile file = store.store(reference, PLEDGE, name, in, account);
        PledgeSignature signature = new PledgeSignature(
                by,
                file.id(),
                pledge.issue(),
                pledge.hash(),
                signer,
                businessClock.now().at(),
                account);
        form.sign(signature);
        return signature;
    }
}
