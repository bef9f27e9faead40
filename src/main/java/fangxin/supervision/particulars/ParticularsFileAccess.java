package fangxin.supervision.particulars;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule for the stored evidence of reported changes of particulars: who may read the report, or a proceeding that
 * it has opened, and the holder, may read it. Its constant names the purpose.
 */
@ApplicationScoped
class ParticularsFileAccess implements FileAccessRule {
    static final String EVIDENCE = "PARTICULARS_EVIDENCE";

    @Inject
    ParticularsRepository reports;

    @Inject
    ParticularsAccess access;

    @Inject
    BusinessClock businessClock;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        if (!file.purpose().equals(EVIDENCE)) {
            return Optional.empty();
        }
        return Optional.of(reports.find(file.owner())
                .filter(report -> ParticularsAccess.isHolder(actor, report.title())
                        || access.mayReadEvidence(
                                actor, report, businessClock.now().today()))
                .isPresent());
    }
}
