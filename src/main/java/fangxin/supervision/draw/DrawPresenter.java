package fangxin.supervision.draw;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.naming.title.Title;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.division.Division;
import fangxin.organization.division.DivisionRepository;
import fangxin.platform.i18n.Messages;
import fangxin.supervision.draw.PublicDrawView.PublishedList;
import fangxin.supervision.draw.PublicDrawView.PublishedRandomness;
import fangxin.supervision.draw.PublicDrawView.PublishedStep;
import fangxin.supervision.draw.PublicDrawView.PublishedStratum;
import fangxin.supervision.draw.PublicDrawView.PublishedTicket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Presenter that makes the public view of a draw, from its frozen list or from the plan of a draft, with the names of
 * its strata, tickets, and public steps.
 */
@ApplicationScoped
class DrawPresenter {
    /** Steps that the public sees, with their reason or value. */
    private static final Set<DrawStep> PUBLIC = EnumSet.of(
            DrawStep.FREEZE,
            DrawStep.ENTER_RANDOMNESS,
            DrawStep.REFUSE_RANDOMNESS,
            DrawStep.DRAW,
            DrawStep.STATE_NO_VALUE,
            DrawStep.REPLACE,
            DrawStep.ABANDON);

    @Inject
    AgencyRepository agencies;

    @Inject
    DivisionRepository divisions;

    @Inject
    TradeRepository trades;

    /** Returns the view of a draw whose list is frozen, or of one that was abandoned before. */
    PublicDrawView published(RandomDraw draw) {
        List<DrawUnit> units = draw.units();
        FrozenList list = draw.list();
        return view(
                draw,
                list,
                draw.listHash(),
                units.stream().map(DrawUnit::title).toList(),
                units.stream().map(unit -> ticket(unit, list)).toList());
    }

    /** Returns the view of a draft, exactly as it would be published now. */
    PublicDrawView preview(RandomDraw draw, DrawPlan plan) {
        return view(
                draw,
                plan.list(),
                plan.list().hash(),
                List.copyOf(plan.titles().values()),
                plan.list().units().stream()
                        .map(unit -> new PublishedTicket(
                                unit.number(),
                                plan.titles().get(unit.number()).place().signName(),
                                unit.stratum(),
                                null,
                                null,
                                false,
                                DrawUnitState.LISTED,
                                null,
                                null))
                        .sorted(Comparator.comparing(PublishedTicket::stratum).thenComparing(PublishedTicket::number))
                        .toList());
    }

    private PublicDrawView view(
            RandomDraw draw, FrozenList list, String hash, List<Title> titles, List<PublishedTicket> tickets) {
        boolean known = draw.state() == DrawState.DRAWN;
        return new PublicDrawView(
                draw.number(),
                draw.frame().name(),
                agencies.byCode(draw.office()).name(),
                draw.state(),
                DrawAlgorithm.VERSION,
                new PublishedList(
                        hash,
                        draw.frozenAt(),
                        list.units().size(),
                        list.strata().stream()
                                .mapToInt(FrozenList.ListedStratum::size)
                                .sum(),
                        list.evaluators().size()),
                new PublishedRandomness(
                        draw.frame().randomness(),
                        draw.frame().day(),
                        draw.frame().source(),
                        known ? draw.seed() : null,
                        draw.seedSource(),
                        draw.originatedAt()),
                draw.drawnAt(),
                draw.knownPairs().size(),
                strata(list.strata(), titles),
                tickets,
                draw.journal().stream()
                        .filter(entry -> PUBLIC.contains(entry.step()))
                        .map(entry -> new PublishedStep(entry.step(), entry.detail(), entry.recordedAt()))
                        .toList());
    }

    private static PublishedTicket ticket(DrawUnit unit, FrozenList list) {
        return new PublishedTicket(
                unit.number(),
                unit.title().place().signName(),
                unit.stratum(),
                unit.rank(),
                unit.ticket(),
                unit.rank() != null && unit.rank() <= list.size(unit.stratum()),
                unit.state(),
                unit.reason(),
                unit.replacedBy());
    }

    /** Returns the strata with their names; the names of strata of chains come from the titles. */
    List<PublishedStratum> strata(List<FrozenList.ListedStratum> listed, List<Title> titles) {
        Map<String, LocalizedText> tradeNames =
                trades.all().stream().collect(Collectors.toMap(Trade::code, Trade::name));
        Map<String, LocalizedText> districts = agencies.all().stream()
                .filter(Agency::isOffice)
                .collect(Collectors.toMap(Agency::code, this::district));
        Map<String, String> chains = titles.stream()
                .filter(title -> title.holder().creditCode() != null)
                .collect(Collectors.toMap(
                        title -> title.holder().creditCode(),
                        title -> title.holder().registeredName(),
                        (one, other) -> one));
        Function<String, LocalizedText> name = code -> StratumRule.isChain(code)
                ? Messages.inBoth("draw.stratum.chain", chains.getOrDefault(StratumRule.first(code), code))
                : Messages.inBoth(
                        "draw.stratum.district",
                        districts.getOrDefault(StratumRule.first(code), new LocalizedText(code, code)),
                        tradeNames.getOrDefault(StratumRule.trade(code), Messages.inBoth("draw.stratum.noTrade")));
        return listed.stream()
                .map(each -> new PublishedStratum(each.code(), name.apply(each.code()), each.units(), each.size()))
                .toList();
    }

    private LocalizedText district(Agency office) {
        return divisions.find(office.division()).map(Division::name).orElseGet(office::name);
    }
}
