package fangxin.complaint.warning;

import fangxin.common.DayRange;
import fangxin.common.LocalizedText;
import fangxin.complaint.association.OfficeWarningSource;
import fangxin.complaint.association.OfficeWarningView;
import fangxin.organization.agency.AgencyRepository;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Reader of the public consumer warnings and tips that offices published in a period, for the figures of their
 * associations.
 */
@ApplicationScoped
class PublishedWarningSource implements OfficeWarningSource {
    @Inject
    WarningRepository warnings;

    @Inject
    AgencyRepository agencies;

    @Override
    public List<OfficeWarningView> published(Collection<String> offices, DayRange days) {
        Map<String, LocalizedText> names = agencies.names();
        return warnings.published(offices, days).stream()
                .map(warning -> new OfficeWarningView(
                        warning.number(),
                        warning.title(),
                        Messages.inBoth("warning.warningkind." + warning.kind().name()),
                        names.get(warning.owner()),
                        warning.publishedAt()))
                .toList();
    }
}
