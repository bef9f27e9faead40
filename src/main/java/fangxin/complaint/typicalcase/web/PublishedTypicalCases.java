package fangxin.complaint.typicalcase.web;

import fangxin.complaint.warning.PublicWarningService;
import fangxin.complaint.warning.TypicalCaseFilter;
import fangxin.complaint.warning.TypicalCaseTags;
import fangxin.complaint.warning.WarningKind;
import fangxin.complaint.warning.WarningView;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Read access of the public pages to typical cases, from copies while the database is away. */
@ApplicationScoped
public class PublishedTypicalCases {
    /** Cases of a page, of which the first without a filter are always copied. */
    static final int SIZE = 20;

    @Inject
    PublicWarningService service;

    @Inject
    PublicCopies copies;

    List<WarningView> newest(TypicalCaseFilter filter, int first) {
        return copies.read(
                "typical-cases/" + filter + "/" + first,
                all -> 1 + all.size(),
                () -> service.typicalCases(filter, first, SIZE));
    }

    long count(TypicalCaseFilter filter) {
        return copies.read("typical-cases/count/" + filter, () -> service.countTypicalCases(filter));
    }

    TypicalCaseTags tags() {
        return copies.read("typical-cases/tags", service::typicalCaseTags);
    }

    Optional<WarningView> one(String number) {
        return copies.read(
                "typical-case/" + number,
                found -> 1,
                () -> service.warning(number).filter(found -> found.kind() == WarningKind.TYPICAL_CASE));
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        count(TypicalCaseFilter.NONE);
        tags();
        newest(TypicalCaseFilter.NONE, 0)
                .forEach(each -> copies.store("typical-case/" + each.number(), 1, Optional.of(each)));
    }
}
