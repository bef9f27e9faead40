package fangxin.complaint.handling;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule of filed settlement papers (已归档调解书): those who may read the complaint may read them. The papers name the
 * complainant, so that each access is recorded.
 */
@ApplicationScoped
public class SettlementPaperAccess implements FileAccessRule {
    /** Fired when a user has opened the signed paper of a case, for the auditor's journal. */
    public record SettlementPaperRead(String complaint, String file) {}

    static final String PURPOSE = "COMPLAINT_SETTLEMENT";

    @Inject
    ComplaintCaseRepository complaints;

    @Inject
    AgencyRepository agencies;

    @Inject
    Event<SettlementPaperRead> paperRead;

    @Override
    public void open(StoredFile file, Actor actor) {
        if (file.purpose().equals(PURPOSE)) {
            paperRead.fire(new SettlementPaperRead(file.owner(), file.id()));
        }
    }

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(PURPOSE)
                ? Optional.of(complaints
                        .find(file.owner())
                        .filter(complaint -> HandlingAccess.mayRead(complaint, actor, agencies))
                        .isPresent())
                : Optional.empty();
    }
}
