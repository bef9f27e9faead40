package fangxin.complaint.warning;

import fangxin.common.LocalizedText;
import fangxin.complaint.warning.WarningView.CampaignFigureView;
import fangxin.complaint.warning.WarningView.WarningContent;
import fangxin.complaint.warning.WarningView.WarningDetails;
import fangxin.complaint.warning.WarningView.WarningEntryView;
import fangxin.complaint.warning.WarningView.WarningShopView;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.drafting.ScheduledPublication;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Presenter that puts consumer warnings into views: public ones with offices and named shops, and details for an office
 * with journal, publication and the steps open to the reader.
 */
@ApplicationScoped
class WarningPresenter {
    /** States in which the words that read like names are still to be checked. */
    private static final Set<WarningState> UNCHECKED = EnumSet.of(WarningState.DRAFT, WarningState.PROPOSED);

    @Inject
    WarningAccess access;

    @Inject
    NamedShopRule namedShops;

    @Inject
    AgencyRepository agencies;

    @Inject
    TitleRepository titles;

    /** Returns the views of several; offices and shops are read once for all. */
    List<WarningView> views(List<ConsumerWarning> all, LocalDate today) {
        if (all.isEmpty()) {
            return List.of();
        }
        Map<String, LocalizedText> offices = agencies.names();
        Map<String, Title> named = titles.byNumbers(all.stream()
                .flatMap(warning -> warning.shops().stream())
                .map(WarningShop::title)
                .collect(Collectors.toSet()));
        return all.stream()
                .map(warning -> new WarningView(
                        warning.number(),
                        warning.kind(),
                        warning.state(),
                        new WarningContent(
                                warning.title(),
                                warning.body(),
                                warning.category(),
                                warning.trade(),
                                warning.dataFrom(),
                                warning.dataUntil(),
                                warning.link(),
                                warning.festival(),
                                warning.validUntil()),
                        warning.isExpired(today),
                        warning.withdrawalReason(),
                        offices.getOrDefault(warning.owner(), new LocalizedText(warning.owner(), warning.owner())),
                        warning.publishedAt(),
                        warning.changedAt(),
                        warning.shops().stream()
                                .map(shop -> new WarningShopView(
                                        shop.title(),
                                        Optional.ofNullable(named.get(shop.title()))
                                                .map(title -> title.place().signName())
                                                .orElse(shop.title()),
                                        shop.decision()))
                                .toList(),
                        warning.figures().stream()
                                .map(figure -> new CampaignFigureView(figure.name(), figure.amount(), figure.basis()))
                                .toList()))
                .toList();
    }

    WarningDetails details(ConsumerWarning warning, Actor reader, BusinessMoment now) {
        return new WarningDetails(
                views(List.of(warning), now.today()).getFirst(),
                warning.version(),
                namedShops.holds(warning),
                warning.owner(),
                warning.source() == null ? null : warning.source().view(),
                ScheduledPublication.view(warning.publication(), reader, now.at()),
                UNCHECKED.contains(warning.state())
                        ? DeIdentifiedTextRule.withPhonesOf(agencies.all()).likelyNames(warning.publicTexts())
                        : List.of(),
                warning.journal().reversed().stream()
                        .map(entry -> new WarningEntryView(
                                entry.step(), entry.actor().name(), entry.reason(), entry.recordedAt()))
                        .toList(),
                access.steps(reader, warning));
    }
}
