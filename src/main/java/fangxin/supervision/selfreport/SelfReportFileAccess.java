package fangxin.supervision.selfreport;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Access rule for the stored pictures of self-reports: who may read the report on one of the titles may read them. */
@ApplicationScoped
class SelfReportFileAccess implements FileAccessRule {
    /** Purpose of the picture of the displayed plaque. */
    static final String PLAQUE = "SELF_REPORT_PLAQUE";

    @Inject
    SelfReportRepository reports;

    @Inject
    AgencyRepository agencies;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(PLAQUE)
                ? Optional.of(reports.byId(file.owner())
                        .filter(report -> reports.atPremises(report.title()).stream()
                                .anyMatch(title -> SelfReportAccess.mayRead(actor, title, agencies)))
                        .isPresent())
                : Optional.empty();
    }
}
