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

/**
 * Reader of the public typical cases for public pages, feed and REST resource: those that meet a filter, their number,
 * their tags, and one case; it answers from copies, also while the database is away, and refreshes them.
 */
@ApplicationScoped
public class PublishedTypicalCases {
    /** Cases of a page, of which the first without a filter are always copied. */
    static final int SIZE = 20;

    @Inject
    PublicWarningService service;

    @Inject
    PublicCopies copies;

    List<WarningView> newest(TypicalCaseFilter filter, int first) {
        if (!isKnown(filter)) {
            return List.of();
        }
        return copies.read(
                "typical-cases/" + filter + "/" + first,
                all -> 1 + all.size(),
                () -> service.typicalCases(filter, first, SIZE));
    }

    long count(TypicalCaseFilter filter) {
        return isKnown(filter)
                ? copies.read("typical-cases/count/" + filter, count -> 1, () -> service.countTypicalCases(filter))
                : 0;
    }

    /** Returns whether each tag of a filter occurs in some case: only then is the page cached. */
    private boolean isKnown(TypicalCaseFilter filter) {
        TypicalCaseTags tags = tags();
        return (filter.category() == null || tags.categories().contains(filter.category()))
                && (filter.year() == null || tags.years().contains(filter.year()))
                && (filter.festival() == null || tags.festivals().contains(filter.festival()));
    }

    TypicalCaseTags tags() {
        return copies.read("typical-cases/tags", service::typicalCaseTags);
    }

    Optional<WarningView> find(String number) {
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
