package fangxin.casework.web;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.application.ApplicationViewService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.procedure.cultivation.CultivationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Faces bean of the panel of the pictures and documents of a case (evidence and signature of the applicant, photos of
 * verification, of look-ups of conditions and of visits), which shows the picture that the address names, with the ones
 * before and after.
 */
@Named
@RequestScoped
public class CasePicturesPanel {
    /** A file of the case with what it shows. */
    public record CasePicture(String file, LocalizedText caption, boolean picture) {}

    @Inject
    ApplicationViewService applications;

    @Inject
    CultivationService cultivation;

    @Inject
    @ManagedProperty("#{param.reference}")
    String reference;

    @Inject
    @ManagedProperty("#{param.picture}")
    String wanted;

    private List<CasePicture> files;

    /** Returns the pictures, in the order of the procedure. */
    public List<CasePicture> getPictures() {
        return files().stream().filter(CasePicture::picture).toList();
    }

    /** Returns the files that are no pictures. */
    public List<CasePicture> getDocuments() {
        return files().stream().filter(file -> !file.picture()).toList();
    }

    /** Returns the picture of the address, else the first; null where there is none. */
    public CasePicture getChosen() {
        return getPictures().stream()
                .filter(picture -> picture.file().equals(wanted))
                .findFirst()
                .or(() -> getPictures().stream().findFirst())
                .orElse(null);
    }

    /** Returns the picture before the chosen one; the last picture for the first one. */
    public String getPrevious() {
        return beside(-1);
    }

    public String getNext() {
        return beside(1);
    }

    private String beside(int step) {
        List<CasePicture> all = getPictures();
        return all.get(Math.floorMod(all.indexOf(getChosen()) + step, all.size()))
                .file();
    }

    private List<CasePicture> files() {
        if (files == null) {
            ApplicationViews.ApplicationView application = applications.read(reference);
            CultivationView dossier = cultivation.dossier(reference);
            files = Stream.of(
                            application.files().stream().flatMap(CasePicturesPanel::evidence),
                            Stream.ofNullable(application.pledge().signature())
                                    .map(signature ->
                                            picture(signature.file(), Messages.inBoth("application.pledge.picture"))),
                            Stream.ofNullable(dossier.verification())
                                    .flatMap(seen -> seen.findings().pictures().stream())
                                    .map(file -> picture(file, Messages.inBoth("cultivation.photo"))),
                            dossier.eligibility().stream()
                                    .flatMap(condition ->
                                            Optional.ofNullable(condition.found())
                                                    .map(found -> found.picture())
                                                    .stream()
                                                    .map(file -> picture(
                                                            file,
                                                            Messages.inBoth(
                                                                    "cultivation.eligibility.pictureOf",
                                                                    condition.code())))),
                            dossier.visits().stream()
                                    .flatMap(visit -> visit.report().pictures().stream()
                                            .map(file -> picture(
                                                    file,
                                                    Messages.inBoth(
                                                            "cultivation.visit.photoOf",
                                                            visit.report().visitedOn())))))
                    .flatMap(each -> each)
                    .toList();
        }
        return files;
    }

    private static Stream<CasePicture> evidence(ApplicationViews.EvidenceFiles each) {
        LocalizedText title = each.type().title();
        return each.files().stream()
                .map(file -> new CasePicture(
                        file.file(),
                        new LocalizedText(title.zh() + " " + file.name(), title.en() + " " + file.name()),
                        file.isPicture()));
    }

    private static CasePicture picture(String file, LocalizedText caption) {
        return new CasePicture(file, caption, true);
    }
}
