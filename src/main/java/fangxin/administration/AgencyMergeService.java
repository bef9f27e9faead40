package fangxin.administration;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyMergeHandler;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.PasswordConfirmation;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Service boundary that merges one agency into another, after a plan, with the sector authorities below it of which the
 * other has one already: open work and posts are transferred, ended work keeps the old code.
 */
@Stateless
@RolesAllowed(RoleNames.ADMINISTRATOR)
public class AgencyMergeService {
    /** Number of items of one type that are transferred. */
    public record TransferredItems(@NotNull AgencyMergeHandler.TransferredItemType type, long count) {}

    /** Agency that ends, with the items that are transferred. */
    public record EndingAgency(
            @NotNull String from,
            @NotNull LocalizedText fromName,
            @NotNull String into,
            @NotNull LocalizedText intoName,
            @NotNull List<TransferredItems> moving) {}

    /** Preview of a merge: the agency itself, and the authorities below it for which the other has one already. */
    public record AgencyMergePlan(
            @NotNull LocalDate lastDay, @NotNull List<EndingAgency> endings) {}

    @Inject
    AgencyRepository agencies;

    @Inject
    @Any
    Instance<AgencyMergeHandler> takeovers;

    @Inject
    AdministrativeScope territory;

    @Inject
    AuditLog auditLog;

    @Inject
    PasswordConfirmation confirmation;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Plans a merge: returns the items that it would transfer, and changes nothing.
     *
     * @param code code of the agency that ends
     */
    public AgencyMergePlan plan(String code, AgencyMergeInput input) {
        Agency from = territory.within(currentUser.actor(), code);
        Constraints.check(input);
        Agency into =
                agencies.find(input.into()).orElseThrow(() -> RuleViolation.at("into", "administration.merger.into"));
        territory.within(currentUser.actor(), into.code());
        agencies.requireMergeable(from, into);
        if (input.lastDay().isAfter(businessClock.now().today())) {
            throw RuleViolation.at("lastDay", "administration.merger.lastDay");
        }
        return new AgencyMergePlan(input.lastDay(), endings(from, into));
    }

    /**
     * Merges an agency into another. Officers get posts at the successor, so the password is required, as for an
     * appointment.
     *
     * @param code code of the agency that ends
     */
    public AgencyMergePlan merge(String code, AgencyMergeInput input) {
        confirmation.requireGiven();
        AgencyMergePlan plan = plan(code, input);
        plan.endings().reversed().forEach(ending -> merge(ending, input));
        return plan;
    }

    private void merge(EndingAgency ending, AgencyMergeInput input) {
        agencies.merge(
                agencies.byCode(ending.from()), agencies.byCode(ending.into()), input.lastDay(), input.document());
        takeovers.forEach(takeover -> takeover.carryOut(ending.from(), ending.into()));
        auditLog.record(
                AuditEntry.AuditAction.MERGE_AGENCY,
                ending.from(),
                ending.fromName().zh() + " → "
                        + ending.intoName().zh() + " " + input.lastDay()
                        + (input.document() == null ? "" : " " + input.document())
                        + ": "
                        + ending.moving().stream()
                                .map(each -> each.type() + " " + each.count())
                                .collect(Collectors.joining(", ")));
    }

    /**
     * Lists the agency first, then the sector authorities below it whose trade the other agency has an authority for.
     */
    private List<EndingAgency> endings(Agency from, Agency into) {
        List<EndingAgency> endings = new ArrayList<>(List.of(ending(from, into)));
        List<Agency> there = agencies.under(into.code());
        agencies.under(from.code()).stream()
                .filter(below -> below.type() == Agency.AgencyType.AUTHORITY)
                .forEach(below -> same(below, there).ifPresent(other -> endings.add(ending(below, other))));
        return endings;
    }

    private static Optional<Agency> same(Agency authority, List<Agency> there) {
        return there.stream()
                .filter(other -> other.type() == Agency.AgencyType.AUTHORITY
                        && authority.authority().equals(other.authority()))
                .findFirst();
    }

    private EndingAgency ending(Agency from, Agency into) {
        return new EndingAgency(
                from.code(),
                from.name(),
                into.code(),
                into.name(),
                takeovers.stream()
                        .map(takeover -> new TransferredItems(takeover.type(), takeover.count(from.code())))
                        .sorted((one, other) -> one.type().compareTo(other.type()))
                        .toList());
    }
}
