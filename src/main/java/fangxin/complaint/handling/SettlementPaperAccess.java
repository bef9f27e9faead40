package fangxin.complaint.handling;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Access rule of filed settlement papers (已归档调解书): those who may read the complaint may read them. */
@ApplicationScoped
class SettlementPaperAccess implements FileAccessRule {
    static final String PURPOSE = "COMPLAINT_SETTLEMENT";

    @Inject
    ComplaintCaseRepository complaints;

    @Inject
    AgencyRepository agencies;

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
