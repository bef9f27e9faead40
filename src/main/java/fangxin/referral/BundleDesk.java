package fangxin.referral;

import fangxin.Unknown;
import fangxin.application.Dossier;
import fangxin.application.DossierDesk;
import fangxin.candidacy.Candidacy;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where the table and the materials of a batch are taken out, to go with the paper. */
@Stateless
@RolesAllowed({Roles.COUNTY_OFFICE, Roles.AUDITOR})
public class BundleDesk {
    @Inject
    Referrals referrals;
    @Inject
    SummaryTable table;
    @Inject
    DossierDesk dossiers;
    @Inject
    FileStore files;
    @Inject
    SignedIn signedIn;

    public byte[] summary(String id, Locale locale) {
        return table.workbook(seen(id), locale);
    }

    /** The table, each application with its files, and an index with the hash of every one. */
    public void bundle(String id, Locale locale, OutputStream to) throws IOException {
        Referral referral = seen(id);
        try (Bundle bundle = new Bundle(to)) {
            bundle.add("", "summary.xlsx", table.workbook(referral, locale));
            for (ReferralItem item : referral.items()) {
                add(bundle, item, locale);
            }
        }
    }

    private void add(Bundle bundle, ReferralItem item, Locale locale) throws IOException {
        Candidacy candidacy = item.candidacy();
        String reference = candidacy.reference();
        String folder = "%03d-%s/".formatted(item.seq(), reference);
        bundle.add(reference, folder + "form.txt",
                text(candidacy, dossiers.read(reference), locale).getBytes(StandardCharsets.UTF_8));
        int n = 0;
        for (StoredFile file : files.of(reference)) {
            try (InputStream content = Files.newInputStream(files.bytesOf(file))) {
                bundle.add(reference, "%s%s/%03d-%s".formatted(folder, file.purpose(), ++n, file.name()), content);
            }
        }
    }

    private static String text(Candidacy candidacy, Dossier.Case dossier, Locale locale) {
        return candidacy.reference() + "  " + candidacy.merchant().name() + "\n\n" + dossier.tasks().stream()
                .map(task -> task.title().in(locale) + "\n" + answers(task, locale))
                .collect(Collectors.joining("\n"));
    }

    private static String answers(Dossier.TaskSheet task, Locale locale) {
        List<Dossier.Asked> answered = task.questions().stream().filter(asked -> asked.shown() != null).toList();
        return answered.stream().map(asked -> "  " + asked.question().label().in(locale) + ": "
                + asked.shown().in(locale) + "\n").collect(Collectors.joining());
    }

    private Referral seen(String id) {
        Referral referral = referrals.byId(id);
        if (!referral.seenBy(signedIn.actor())) {
            throw new Unknown(id);
        }
        return referral;
    }
}
