package fangxin.complaint.warning;

import fangxin.organization.calendar.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Service boundary by which anyone reads the public consumer warnings, also expired and withdrawn ones, marked as such. */
@Stateless
@PermitAll
public class PublicWarningService {
    @Inject
    WarningRepository warnings;

    @Inject
    WarningPresenter presenter;

    @Inject
    BusinessClock businessClock;

    /** Part of the public warnings, the newest first. */
    public List<WarningView> warnings(int first, int count) {
        return presenter.views(
                warnings.published(first, count), businessClock.now().today());
    }

    public long count() {
        return warnings.countPublished();
    }

    /** One public warning; empty for an unknown number, and before it is public. */
    public Optional<WarningView> warning(String number) {
        return warnings.findPublished(number)
                .map(warning -> presenter
                        .views(List.of(warning), businessClock.now().today())
                        .getFirst());
    }
}
