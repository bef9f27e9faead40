package fangxin.referral;

import fangxin.common.NotFound;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.application.ApplicationViewService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.candidacy.Candidacy;
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

/**
 * Service boundary that generates the files which go with the document of a batch, for the readers of the batch: the
 * summary table, and a ZIP of applications and evidence.
 */
@Stateless
@RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
public class ReferralBundleService {
    @Inject
    ReferralRepository referrals;

    @Inject
    SummaryTable table;

    @Inject
    ApplicationViewService applicationViews;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    public byte[] summary(String id, Locale locale) {
        return table.workbook(visible(id), locale);
    }

    /** Writes the table, each application with its files, and an index with the hash of each file. */
    public void bundle(String id, Locale locale, OutputStream to) throws IOException {
        Referral referral = visible(id);
        try (EvidenceZip bundle = new EvidenceZip(to)) {
            bundle.add("", "summary.xlsx", table.workbook(referral, locale));
            for (ReferralItem item : referral.items()) {
                add(bundle, item, locale);
            }
        }
    }

    private void add(EvidenceZip bundle, ReferralItem item, Locale locale) throws IOException {
        Candidacy candidacy = item.candidacy();
        String reference = candidacy.reference();
        String folder = "%03d-%s/".formatted(item.seq(), reference);
        bundle.add(
                reference,
                folder + "form.txt",
                text(candidacy, applicationViews.read(reference), locale).getBytes(StandardCharsets.UTF_8));
        int n = 0;
        for (StoredFile file : files.of(reference)) {
            try (InputStream content = Files.newInputStream(files.bytesOf(file))) {
                bundle.add(reference, "%s%s/%03d-%s".formatted(folder, file.purpose(), ++n, file.name()), content);
            }
        }
    }

    private static String text(Candidacy candidacy, ApplicationViews.ApplicationView dossier, Locale locale) {
        return candidacy.reference() + "  " + candidacy.merchant().name() + "\n\n"
                + dossier.tasks().stream()
                        .map(task -> task.title().in(locale) + "\n" + answers(task, locale))
                        .collect(Collectors.joining("\n"));
    }

    private static String answers(ApplicationViews.TaskView task, Locale locale) {
        List<ApplicationViews.AnsweredQuestion> answered =
                task.questions().stream().filter(asked -> asked.shown() != null).toList();
        return answered.stream()
                .map(asked -> "  " + asked.question().label().in(locale) + ": "
                        + asked.shown().in(locale) + "\n")
                .collect(Collectors.joining());
    }

    private Referral visible(String id) {
        Referral referral = referrals.byId(id);
        if (!referral.isVisibleTo(currentUser.actor())) {
            throw new NotFound(id);
        }
        return referral;
    }
}
