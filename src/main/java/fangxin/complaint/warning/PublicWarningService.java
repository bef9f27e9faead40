package fangxin.complaint.warning;

import fangxin.common.DayRange;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.platform.i18n.Messages;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Service boundary by which anyone lists, counts and reads the public consumer warnings, tips and typical cases, also
 * expired and withdrawn ones, marked as such, and reads the tags of the typical cases.
 */
@Stateless
@PermitAll
public class PublicWarningService {
    private static final int DAYS_BEFORE = 90;

    @Inject
    WarningRepository warnings;

    @Inject
    WarningPresenter presenter;

    @Inject
    AgencyRepository agencies;

    @Inject
    BusinessClock businessClock;

    /** Returns a part of the public warnings and tips, the newest first. */
    public List<WarningView> warnings(int first, int count) {
        return read(warnings.published(first, count));
    }

    public long count() {
        return warnings.countPublished();
    }

    /** Returns a part of the public typical cases with some tags, the newest first. */
    public List<WarningView> typicalCases(TypicalCaseFilter filter, int first, int count) {
        return read(warnings.publishedCases(filter, first, count)).stream()
                .map(PublicWarningService::readable)
                .toList();
    }

    public long countTypicalCases(TypicalCaseFilter filter) {
        return warnings.countPublishedCases(filter);
    }

    public TypicalCaseTags typicalCaseTags() {
        return warnings.tags();
    }

    /** Finds one public warning, tip or typical case; empty for an unknown number, and before the publication. */
    public Optional<WarningView> warning(String number) {
        return warnings.findPublished(number)
                .map(warning -> read(List.of(warning)).getFirst())
                .map(PublicWarningService::readable);
    }

    /**
     * Returns the public warnings, tips and typical cases of a public campaign: those for its festival that became public
     * within ninety days before its first day, or until its last day of validity. None for another publication, or a
     * campaign without a festival.
     */
    public List<WarningView> related(String number) {
        return warnings.findPublished(number)
                .filter(of -> of.kind() == WarningKind.CAMPAIGN && of.festival() != null)
                .map(of -> read(warnings.published(
                        of.festival(), new DayRange(of.dataFrom().minusDays(DAYS_BEFORE), of.validUntil()))))
                .orElse(List.of());
    }

    /** Returns views in which the personal data are masked that the rule of today would refuse. */
    private List<WarningView> read(List<ConsumerWarning> published) {
        DeIdentifiedTextRule rule = DeIdentifiedTextRule.withPhonesOf(agencies.all());
        return presenter.views(published, businessClock.now().today()).stream()
                .map(view -> view.withTexts(rule::mask))
                .toList();
    }

    /**
     * Returns a withdrawn typical case with the withdrawal and its reason, but without its words: readers may have
     * recognised a person in them.
     */
    private static WarningView readable(WarningView view) {
        return view.kind() == WarningKind.TYPICAL_CASE && view.state() == WarningState.WITHDRAWN
                ? view.withoutWords(Messages.message(Locale.CHINESE, "warning.case.withdrawn"))
                : view;
    }
}
