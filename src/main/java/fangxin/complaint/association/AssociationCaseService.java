package fangxin.complaint.association;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.association.AssociationCaseView.AssociationCaseDetails;
import fangxin.complaint.association.AssociationCaseView.CaseContactView;
import fangxin.complaint.handling.EntrustedCaseFinder;
import fangxin.complaint.handling.EntrustedCaseFinder.EntrustedCase;
import fangxin.complaint.handling.TraderMatcher;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.document.table.ListSlice;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Service boundary for the cases of the consumers' associations: receives them, takes their steps, links them with
 * entrusted cases of 12315, reads a contact in clear, and lists, counts and shows them to those who may read them.
 */
@Stateless
@RolesAllowed({RoleNames.ASSOCIATION, RoleNames.AUDITOR})
public class AssociationCaseService {
    /** Association to choose. */
    public record AssociationChoice(String code, LocalizedText name) implements Serializable {}

    /** Fired when the contact of a consumer was read in clear. */
    public record AssociationContactRead(String number, String reason) {}

    private static final int MOST = 500;

    @Inject
    AssociationCaseRepository cases;

    @Inject
    AssociationCasePresenter presenter;

    @Inject
    AssociationAccess access;

    @Inject
    EntrustedCaseFinder entrusted;

    @Inject
    TraderMatcher traders;

    @Inject
    TitleRepository titles;

    @Inject
    ComplaintTermsRepository terms;

    @Inject
    AgencyRepository agencies;

    @Inject
    SequenceCounters counters;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<AssociationContactRead> contactRead;

    /** Returns the cases that the caller reads, the newest first. */
    public List<AssociationCaseView> cases() {
        return cases(AssociationCaseFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Returns a part of these cases. */
    public List<AssociationCaseView> cases(AssociationCaseFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return presenter.views(cases.list(access.readable(actor), new RecusalCondition(actor.away()), filter, slice));
    }

    /** Returns the number of these cases. */
    public long count(AssociationCaseFilter filter) {
        Actor actor = currentUser.actor();
        return cases.count(access.readable(actor), new RecusalCondition(actor.away()), filter);
    }

    public AssociationCaseDetails find(String number) {
        Actor actor = currentUser.actor();
        AssociationCase found = cases.byNumber(number);
        access.requireReading(actor, found);
        return presenter.details(found, actor);
    }

    /** Returns the associations whose cases the caller may read. */
    public List<AssociationChoice> associations() {
        return access.readable(currentUser.actor()).stream().map(this::choice).toList();
    }

    /** Returns the associations for which the caller acts. */
    public List<AssociationChoice> listOwn() {
        return currentUser.actor().placesAs(Role.ASSOCIATION).map(this::choice).toList();
    }

    private AssociationChoice choice(String code) {
        return new AssociationChoice(code, agencies.byCode(code).name());
    }

    /** Returns the categories of goods and services in the terms of complaints. */
    public List<ComplaintCode> categories() {
        return terms.current().terms().codes(CodeList.CATEGORY, null);
    }

    /** Returns the terms of complaints, in whose tree the categories of the cases are. */
    public ComplaintTerms complaintTerms() {
        return terms.current().terms();
    }

    /**
     * Returns the case of 12315 with a number, if it is entrusted to an association of the caller and not linked yet.
     */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public Optional<EntrustedCase> entrusted(String complaint) {
        Actor actor = currentUser.actor();
        return actor.placesAs(Role.ASSOCIATION)
                .flatMap(association -> entrusted.find(complaint, association).stream())
                .filter(found -> found.merchant() == null || !actor.isRecusedFrom(found.merchant()))
                .filter(found -> cases.linked(Set.of(found.number())).isEmpty())
                .findFirst();
    }

    /** Records a case. Returns its number. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public AssociationCaseDetails receive(AssociationCaseInput input) {
        Constraints.check(input);
        ActionStamp by = stamp();
        if (!access.mayAct(by.actor(), input.association())) {
            throw RuleViolation.at("association", "association.association.missing");
        }
        FieldErrors errors = new FieldErrors();
        errors.refuse(
                        terms.current()
                                .terms()
                                .code(CodeList.CATEGORY, input.category())
                                .isEmpty(),
                        "category",
                        "association.category.missing")
                .refuse(
                        (input.source() == AssociationCaseSource.ENTRUSTED) != (input.complaint() != null),
                        "complaint",
                        input.complaint() == null ? "association.complaint.missing" : "association.complaint.source");
        errors.check();
        EntrustedCase found = input.complaint() == null ? null : linkable(input.complaint(), input.association());
        AssociationTrader trader = found == null ? trader(input) : trader(input, found);
        if (trader.merchant() != null && by.actor().isRecusedFrom(trader.merchant())) {
            throw RuleViolation.at("traderName", "association.recused");
        }
        int year = by.moment().today().getYear();
        AssociationCase received = new AssociationCase(
                AssociationCase.numberOf(year, counters.next("association-case/" + year)),
                input,
                trader,
                found == null ? null : found.number(),
                by);
        cases.add(received);
        return presenter.details(received, by.actor());
    }

    /** Returns the trader as entered, with the title and the merchant of its certificate number or credit code. */
    private AssociationTrader trader(AssociationCaseInput input) {
        if (input.title() != null) {
            Title title = titles.find(input.title())
                    .orElseThrow(() -> RuleViolation.at("title", "association.title.unknown", input.title()));
            String code = title.holder().creditCode();
            if (input.creditCode() != null && !input.creditCode().equals(code)) {
                throw RuleViolation.at("creditCode", "association.creditCode.other");
            }
            return new AssociationTrader(
                    input.traderName(), code, title.number(), title.holder().merchant());
        }
        if (input.creditCode() == null) {
            return new AssociationTrader(input.traderName(), null, null, null);
        }
        String code = creditCode(input.creditCode());
        TraderMatcher.MatchedTrader matched = traders.match(List.of(code)).get(code);
        return new AssociationTrader(input.traderName(), code, matched.title(), matched.merchant());
    }

    /**
     * Returns the trader of an entrusted case: that of the case of 12315, which the stated one must not contradict.
     */
    private AssociationTrader trader(AssociationCaseInput input, EntrustedCase of) {
        AssociationTrader typed = trader(input);
        if (of.creditCode() == null) {
            return typed;
        }
        if (typed.creditCode() != null && !typed.creditCode().equals(of.creditCode())) {
            throw RuleViolation.at("creditCode", "association.complaint.trader");
        }
        return new AssociationTrader(
                typed.name(),
                of.creditCode(),
                typed.title() == null ? of.title() : typed.title(),
                typed.merchant() == null ? of.merchant() : typed.merchant());
    }

    private static String creditCode(String stated) {
        try {
            return UnifiedSocialCreditCode.of(stated).value();
        } catch (RuleViolation wrong) {
            throw RuleViolation.at("creditCode", wrong.key());
        }
    }

    /**
     * Finds the 12315 case that is entrusted to an association and not yet linked with a case; not found for a person
     * recused from its trader.
     */
    private EntrustedCase linkable(String complaint, String association) {
        EntrustedCase found = entrusted
                .find(complaint, association)
                .filter(each -> each.merchant() == null || !currentUser.actor().isRecusedFrom(each.merchant()))
                .orElseThrow(() -> RuleViolation.at("complaint", "association.complaint.unknown", complaint));
        if (!cases.linked(Set.of(found.number())).isEmpty()) {
            throw RuleViolation.conflictAt("complaint", "association.complaint.taken", complaint);
        }
        return found;
    }

    /** Takes a step of the association. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public AssociationCaseDetails take(String number, AssociationCaseStepInput input) {
        Constraints.check(input);
        AssociationCase found = acting(number);
        if (!found.hasJustTaken(input)) {
            found.requireVersion(input.version());
            found.take(input, stamp());
        }
        return saved(found);
    }

    /** Links a case with the 12315 case whose mediation was entrusted. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public AssociationCaseDetails link(String number, AssociationLinkInput input) {
        Constraints.check(input);
        AssociationCase found = acting(number);
        boolean isLinked = found.isEntrusted()
                && entrusted
                        .find(input.complaint(), found.association())
                        .filter(each -> each.number().equals(found.complaint()))
                        .isPresent();
        if (!isLinked) {
            EntrustedCase complaint = linkable(input.complaint(), found.association());
            found.link(
                    complaint.number(),
                    new AssociationTrader(
                            complaint.traderName(), complaint.creditCode(), complaint.title(), complaint.merchant()),
                    stamp());
        }
        return saved(found);
    }

    /** Returns the contact of the consumer in plain text; the journal of the case records the reader and the reason. */
    @RolesAllowed(RoleNames.ASSOCIATION)
    public CaseContactView contact(String number, AssociationReasonInput input) {
        Constraints.check(input);
        AssociationCase found = acting(number);
        CaseContactView read = new CaseContactView(number, found.readContact(input.reason(), stamp()));
        cases.flush();
        contactRead.fire(new AssociationContactRead(number, input.reason()));
        return read;
    }

    private AssociationCase acting(String number) {
        AssociationCase found = cases.findForUpdate(number);
        access.requireActing(currentUser.actor(), found);
        return found;
    }

    private AssociationCaseDetails saved(AssociationCase changed) {
        cases.flush();
        return presenter.details(changed, currentUser.actor());
    }

    private ActionStamp stamp() {
        return new ActionStamp(currentUser.actor(), businessClock.now());
    }
}
