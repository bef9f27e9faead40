package fangxin.complaint.warning;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.warning.WarningView.WarningDetails;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/**
 * Service boundary for consumer warnings at an office: drafts, revises and discards them, proposes them to the second
 * officer, who publishes them or sends them back, takes a publication back, withdraws a public one, and lists, counts and
 * shows them.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class ConsumerWarningService {
    /** Office for which the caller can draft a warning. */
    public record WarningOffice(String code, LocalizedText name) implements Serializable {}

    private static final int MOST = 500;

    /** Version of no warning. */
    private static final long NONE = -1;

    @Inject
    WarningRepository warnings;

    @Inject
    WarningPresenter presenter;

    @Inject
    WarningAccess access;

    @Inject
    WarningAuthorNotifier authors;

    @Inject
    NamedShopRule namedShops;

    @Inject
    NamedTraderRule namedTraders;

    @Inject
    AgencyRepository agencies;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the warnings that the caller reads, the newest first. */
    public List<WarningView> warnings() {
        return warnings(WarningFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Returns a part of the warnings that the caller reads. */
    public List<WarningView> warnings(WarningFilter filter, ListSlice slice) {
        return presenter.views(
                warnings.ofOwners(access.offices(currentUser.actor()), filter, slice),
                businessClock.now().today());
    }

    /** Returns the number of the warnings that the caller reads. */
    public long count(WarningFilter filter) {
        return warnings.countOfOwners(access.offices(currentUser.actor()), filter);
    }

    public WarningDetails warning(String number) {
        ConsumerWarning warning = warnings.byNumber(number);
        access.requireReading(currentUser.actor(), warning);
        return details(warning);
    }

    /** Returns the offices for which the caller can draft. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public List<WarningOffice> offices() {
        return currentUser
                .actor()
                .placesAs(Role.COUNTY_OFFICE)
                .map(agencies::byCode)
                .map(agency -> new WarningOffice(agency.code(), agency.name()))
                .toList();
    }

    /** Creates a draft. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public WarningDetails create(WarningInput input) {
        ActionStamp by = stamp();
        input.check(by.moment().today(), rule());
        if (!by.actor().holds(Role.COUNTY_OFFICE, input.office())) {
            throw RuleViolation.at("office", "warning.office.missing");
        }
        namedShops.require(input.shops());
        namedTraders.require(input);
        int year = by.moment().today().getYear();
        ConsumerWarning warning =
                new ConsumerWarning(ConsumerWarning.numberOf(year, counters.next("warning/" + year)), input, by);
        warnings.add(warning);
        return details(warning);
    }

    /** Replaces the content of a draft. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public WarningDetails revise(String number, WarningInput input) {
        ActionStamp by = stamp();
        input.check(by.moment().today(), rule());
        ConsumerWarning warning = acting(number);
        if (!input.office().equals(warning.owner())) {
            throw RuleViolation.at("office", "warning.office.fixed");
        }
        if ((input.kind() == WarningKind.TYPICAL_CASE) != (warning.kind() == WarningKind.TYPICAL_CASE)) {
            throw RuleViolation.at("kind", "warning.kind.fixed");
        }
        warning.requireVersion(input.version() == null ? NONE : input.version());
        namedShops.require(input.shops());
        namedTraders.require(input);
        warning.revise(input, by);
        return saved(warning);
    }

    /** Proposes a draft to the second officer. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public WarningDetails propose(String number, WarningVersionInput input) {
        ConsumerWarning warning = acting(number);
        if (warning.state() != WarningState.PROPOSED) {
            warning.requireVersion(input.version());
            warning.propose(stamp());
        }
        return saved(warning);
    }

    /** Sends a proposed warning back to its authors, as the second officer, and notifies them. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public WarningDetails sendBack(String number, WarningReasonInput input) {
        Constraints.check(input);
        ConsumerWarning warning = second(number);
        warning.requireVersion(input.version());
        warning.sendBack(input.reason(), stamp());
        authors.sentBack(warning);
        return saved(warning);
    }

    /**
     * Schedules the publication of a proposed warning, as the second officer; the warning becomes public when the
     * publication can no longer be withdrawn. Words that read like names of persons hold it until the officer states
     * that they are none.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public WarningDetails publish(String number, WarningPublicationInput input) {
        Constraints.check(input);
        ConsumerWarning warning = second(number);
        if (warning.state() != WarningState.SCHEDULED) {
            warning.requireVersion(input.version());
            requireCheckedNames(warning, input);
            namedShops.require(warning);
            warning.publish(stamp());
        }
        return saved(warning);
    }

    /** Withdraws a scheduled publication, by the person who scheduled it. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public WarningDetails takeBack(String number) {
        access.requireReading(currentUser.actor(), warnings.byNumber(number));
        ConsumerWarning warning = warnings.findForUpdate(number);
        warning.takeBack(stamp());
        return saved(warning);
    }

    /** Discards a draft that is not pursued; a repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public WarningDetails discard(String number, WarningReasonInput input) {
        Constraints.check(input);
        ConsumerWarning warning = acting(number);
        if (warning.state() != WarningState.DISCARDED) {
            warning.requireVersion(input.version());
            warning.discard(input.reason(), stamp());
        }
        return saved(warning);
    }

    /** Withdraws a public warning; its page remains and states the reason. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public WarningDetails withdraw(String number, WarningReasonInput input) {
        Constraints.check(input);
        FieldErrors errors = new FieldErrors();
        rule().check("reason", input.reason(), errors);
        errors.check();
        ConsumerWarning warning = acting(number);
        warning.requireVersion(input.version());
        warning.withdraw(input.reason(), stamp());
        return saved(warning);
    }

    private void requireCheckedNames(ConsumerWarning warning, WarningPublicationInput input) {
        List<String> names = rule().likelyNames(warning.publicTexts());
        if (!names.isEmpty() && !input.namesChecked()) {
            throw RuleViolation.at("namesChecked", "warning.names.unchecked", String.join("、", names));
        }
    }

    /** Returns the rule on personal data, under which the phones of offices are public. */
    private DeIdentifiedTextRule rule() {
        return DeIdentifiedTextRule.withPhonesOf(agencies.all());
    }

    private ConsumerWarning acting(String number) {
        ConsumerWarning warning = warnings.findForUpdate(number);
        access.requireActing(currentUser.actor(), warning);
        return warning;
    }

    private ConsumerWarning second(String number) {
        Actor actor = currentUser.actor();
        access.requireReading(actor, warnings.byNumber(number));
        ConsumerWarning warning = warnings.findForUpdate(number);
        access.requireSecond(actor, warning);
        return warning;
    }

    private WarningDetails saved(ConsumerWarning warning) {
        warnings.flush();
        return details(warning);
    }

    private WarningDetails details(ConsumerWarning warning) {
        return presenter.details(warning, currentUser.actor(), businessClock.now());
    }

    private ActionStamp stamp() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }
}
