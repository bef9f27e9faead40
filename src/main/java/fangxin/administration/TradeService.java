package fangxin.administration;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.round.RoundRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Service boundary for the trades (industry classes, who evaluates, sheet): administrators read them, and which rounds
 * that have not closed offer one; the city's administrators add and change them, since they hold for the whole city.
 */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class TradeService {

    /** Trade as it is shown and sent back; its sheet is empty where the general one is enough. */
    public record TradeView(
            @Pattern(regexp = "[A-Z][A-Z_]{2,19}", message = "{criteria.trade.code}")
            String code,

            @NotNull(message = "{criteria.trade.name}")
            @BothLanguages(message = "{criteria.trade.name}")
            @Length(max = 100)
            LocalizedText name,

            @NotNull(message = "{criteria.trade.prefix.none}")
            List<@NotNull @Pattern(regexp = "[0-9]{2,4}", message = "{criteria.trade.prefix}") String> prefixes,

            @Length(max = 20) String authority,
            @Length(max = 30) String sheet) {}

    /** Evaluation sheet to choose. */
    public record CriteriaSheetOption(String code, LocalizedText name) {}

    /** Whether a round that has not closed offers a trade to merchants. */
    public record TradeOffer(LocalizedText round, boolean offered) {}

    @Inject
    TradeRepository trades;

    @Inject
    RoundRepository rounds;

    @Inject
    BusinessClock businessClock;

    @Inject
    EditionRepository editions;

    @Inject
    AgencyRepository agencies;

    @Inject
    AuditLog auditLog;

    @Inject
    CurrentUser currentUser;

    public List<TradeView> trades() {
        return trades.all().stream().map(TradeService::line).toList();
    }

    public TradeView trade(String code) {
        return line(trades.byCode(code));
    }

    /**
     * Returns the rounds that have not closed, each with whether merchants of a trade with this sheet can apply in it.
     *
     * @param sheet code of the sheet beside the general one; null for a trade without
     */
    public List<TradeOffer> offers(String sheet) {
        LocalDate today = businessClock.now().today();
        return rounds.all().stream()
                .filter(round -> !round.closes().isBefore(today))
                .map(round -> new TradeOffer(round.title(), round.terms().offersTradeOf(sheet)))
                .toList();
    }

    /** Returns the trade administrations that exist somewhere. */
    public List<String> authorities() {
        return agencies.ofType(Agency.AgencyType.AUTHORITY).stream()
                .map(Agency::authority)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    public List<CriteriaSheetOption> sheets() {
        return editions.newest().stream()
                .filter(edition -> !"general".equals(edition.sheet()))
                .map((CriteriaEdition edition) -> new CriteriaSheetOption(edition.sheet(), edition.name()))
                .toList();
    }

    /** Adds a trade; merchants can choose it at once in the rounds that offer it. */
    public void add(TradeView wanted) {
        currentUser.actor().requireAdministersAll();
        new FieldErrors()
                .validate(wanted)
                .refuse(wanted.code() == null, "code", "criteria.trade.code")
                .refuse(
                        wanted.prefixes() != null && wanted.prefixes().isEmpty(),
                        "prefixes",
                        "criteria.trade.prefix.none")
                .refuse(!authorities().contains(wanted.authority()), "authority", "administration.trade.authority")
                .check();
        trades.add(wanted.code(), wanted.name(), wanted.prefixes(), wanted.authority(), wanted.sheet());
        auditLog.record(AuditEntry.AuditAction.ADD_TRADE, wanted.code(), detail(wanted));
    }

    /** Changes a trade for candidacies that are classified from now on. */
    public void amend(TradeView wanted) {
        currentUser.actor().requireAdministersAll();
        new FieldErrors()
                .validate(wanted)
                .refuse(!authorities().contains(wanted.authority()), "authority", "administration.trade.authority")
                .check();
        trades.amend(wanted.code(), wanted.name(), wanted.prefixes(), wanted.authority(), wanted.sheet());
        auditLog.record(AuditEntry.AuditAction.AMEND_TRADE, wanted.code(), detail(wanted));
    }

    private static String detail(TradeView wanted) {
        return String.join(";", wanted.prefixes()) + " " + wanted.authority() + " " + wanted.sheet();
    }

    private static TradeView line(Trade trade) {
        return new TradeView(trade.code(), trade.name(), trade.prefixes(), trade.authority(), trade.sheet());
    }
}
