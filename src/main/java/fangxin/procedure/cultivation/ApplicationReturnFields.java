package fangxin.procedure.cultivation;

import fangxin.procedure.candidacy.ReturnedFields;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Adapter of the port {@link ReturnedFields}: the fields that the newest return notice asks the merchant to correct and
 * no officer has closed.
 */
@ApplicationScoped
class ApplicationReturnFields implements ReturnedFields {
    @Inject
    CultivationRepository records;

    @Override
    public List<String> of(String reference) {
        WorkSubject subject = WorkSubject.candidacy(reference);
        List<DefectClosing> closings = records.of(DefectClosing.class, subject);
        return records.of(ApplicationReturnNotice.class, subject).reversed().stream()
                .filter(notice -> notice.recalledAt() == null)
                .limit(1)
                .flatMap(notice -> notice.openDefects(closings).stream())
                .map(Defect::field)
                .distinct()
                .toList();
    }
}
