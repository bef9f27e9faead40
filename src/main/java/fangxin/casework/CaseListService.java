package fangxin.casework;

import fangxin.casework.CaseOwnershipView.CaseColleague;
import fangxin.casework.CaseOwnershipView.CaseOwner;
import fangxin.common.LocalizedText;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.document.table.ListSlice;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.CandidacyFilter;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Service boundary by which officers list and count all cases that they may see, filtered and ordered by the database,
 * with the trades and rounds to filter by, and the colleagues to whom cases can be handed over.
 */
@Stateless
@RolesAllowed(RoleNames.OFFICER)
public class CaseListService {
    /**
     * Case in the list.
     *
     * @param subject  the sign name, or the registered name where there is none
     * @param office   name of the county-level office
     * @param owner    who owns it at the reader's agency, or null
     * @param daysLeft working days, negative when overdue, null where no limit runs
     */
    public record CaseListItem(
            CaseRow facts,
            String subject,
            LocalizedText trade,
            LocalizedText office,
            LocalizedText round,
            CaseOwner owner,
            Integer daysLeft) {}

    @Inject
    CaseListQuery cases;

    @Inject
    CaseAssignmentRepository assignments;

    @Inject
    TradeRepository trades;

    @Inject
    RoundRepository rounds;

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountRepository accounts;

    @Inject
    WorklistCopies copies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public List<CaseListItem> page(CaseListFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        return items(
                cases.page(
                        CandidacyFilter.visibleTo(actor),
                        filter,
                        OwnerCondition.of(filter.owner(), actor),
                        now.today(),
                        slice),
                actor,
                now);
    }

    public long count(CaseListFilter filter) {
        Actor actor = currentUser.actor();
        return cases.count(
                CandidacyFilter.visibleTo(actor),
                filter,
                OwnerCondition.of(filter.owner(), actor),
                businessClock.now().today());
    }

    private List<CaseListItem> items(List<CaseRow> rows, Actor actor, BusinessMoment now) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, CaseOwner> owners = assignments.owners(
                rows.stream().map(CaseRow::reference).toList(), CaseOwnerPolicy.agencies(actor), now.today());
        Map<String, LocalizedText> tradeNames =
                trades.all().stream().collect(Collectors.toMap(Trade::code, Trade::name));
        Map<String, LocalizedText> titles =
                rounds.all().stream().collect(Collectors.toMap(ApplicationRound::id, ApplicationRound::title));
        Map<String, LocalizedText> offices = agencies.names();
        return rows.stream()
                .map(row -> new CaseListItem(
                        row,
                        row.signName() == null ? row.merchant() : row.signName(),
                        tradeNames.get(row.trade() == null ? "" : row.trade()),
                        offices.get(row.office()),
                        titles.get(row.round()),
                        owners.get(row.reference()),
                        row.stage().daysLeft(row.dueOn(), now)))
                .toList();
    }

    public List<FilterOption> trades() {
        return trades.all().stream()
                .map(trade -> new FilterOption(trade.code(), trade.name()))
                .toList();
    }

    public List<FilterOption> rounds() {
        return rounds.all().stream()
                .map(round -> new FilterOption(round.id(), round.title()))
                .toList();
    }

    /** Colleagues to whom the caller may transfer cases: those with a role of the caller at the same agency. */
    public List<CaseColleague> colleagues() {
        Actor actor = currentUser.actor();
        LocalDate today = businessClock.now().today();
        return copies.readUnlessWriting(
                new WorklistCopies.Part("colleagues", null, actor, today), () -> colleagues(actor, today));
    }

    private List<CaseColleague> colleagues(Actor actor, LocalDate today) {
        return CaseOwnerPolicy.posts(actor)
                .flatMap(post -> accounts.holders(post.role(), post.place(), today).stream())
                .map(holder -> new CaseColleague(holder.username(), holder.name()))
                .distinct()
                .toList();
    }
}
