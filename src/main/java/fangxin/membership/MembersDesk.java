package fangxin.membership;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.application.ApplicationForms;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.criteria.Kind;
import fangxin.criteria.Kinds;
import fangxin.identity.Actor;
import fangxin.identity.Mailings;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.merchant.CreditCode;
import fangxin.merchant.Merchant;
import fangxin.merchant.Merchants;
import fangxin.naming.Title;
import fangxin.platform.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a composite keeps the list of its members, by itself or by an officer on its behalf (代录). */
@Stateless
@RolesAllowed({Roles.MERCHANT, Roles.COUNTY_OFFICE, Roles.STATION})
public class MembersDesk {
    @Inject
    Composites composites;
    @Inject
    Tallies tallies;
    @Inject
    ShareKeeper keeper;
    @Inject
    Candidacies candidacies;
    @Inject
    ApplicationForms forms;
    @Inject
    Merchants merchants;
    @Inject
    Kinds kinds;
    @Inject
    MembershipReach reach;
    @Inject
    Mailings mailings;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** The members of the composite that a candidacy is about. */
    @RolesAllowed({Roles.MERCHANT, Roles.COUNTY_OFFICE, Roles.STATION, Roles.AUTHORITY, Roles.EVALUATOR,
            Roles.CONFERENCE_MEMBER, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.ASSOCIATION, Roles.AUDITOR,
            Roles.ADMINISTRATOR})
    public Optional<MembersView> members(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        Kind kind = kinds.byCode(candidacy.kind());
        return kind.composite() ? Optional.of(view(candidacy, kind, actor)) : Optional.empty();
    }

    private MembersView view(Candidacy candidacy, Kind kind, Actor actor) {
        Composite composite = composites.of(candidacy, nameOf(candidacy)).orElse(null);
        List<Member> members = composite == null ? List.of() : composite.members();
        Map<Member, Title> held = tallies.held(members);
        Tally tally = composite == null ? new Tally(0, 0, candidacy.round().terms().shares().get(kind.code()))
                : tallies.of(composite, candidacy.round());
        Shortfall excepted = composite == null ? null : composite.shortfalls().stream()
                .filter(shortfall -> candidacy.reference().equals(shortfall.candidacy())).reduce((a, b) -> b).orElse(null);
        boolean mine = actor.holds(Role.MERCHANT, candidacy.merchant().id())
                || actor.holds(Role.COUNTY_OFFICE, candidacy.office())
                || actor.holds(Role.STATION, String.valueOf(candidacy.station()));
        return new MembersView(composite == null ? null : composite.id(), candidacy.reference(), kind.code(), kind.name(),
                nameOf(candidacy), candidacy.merchant().name(), members.stream()
                        .map(member -> MembersView.Row.of(member, held.get(member), true)).toList(),
                tally.members(), tally.titled(), tally.percent().orElse(null),
                tally.share() == null ? 0 : tally.share().percent(), tally.share() == null ? 0 : tally.share().least(),
                tally.share() != null, tally.share() != null && tally.share().binding(), tally.met(),
                excepted == null ? null : MembersView.Decision.of(excepted), mine,
                tally.lacking() && excepted == null && composite != null && !candidacy.stage().ended()
                        && actor.holds(Role.COUNTY_OFFICE, candidacy.round().owner()));
    }

    /** Puts a member on the list, which then says itself whether it agrees. Answers with its id. */
    public String list(String reference, Listing asked) {
        Candidacy candidacy = held(reference);
        Composite composite = composites.held(composites.idOfCandidacy(reference)
                .orElseGet(() -> begin(candidacy)));
        Moment now = moments.now();
        Member member = composite.list(asked, now.at());
        requireFree(member);
        merchants.byCreditCode(new CreditCode(member.creditCode())).map(Merchant::id).ifPresent(id ->
                mailings.toMerchant(id, now.today(), "membership.letter.listed", "listed/" + member.id(),
                        member.signName(), composite.name(), Settings.baseUrl() + "/my/home"));
        return member.id();
    }

    /** Takes a member off the list, with the reason. */
    public void takeOut(String memberId, String reason) {
        Composite composite = composites.held(composites.idOfMember(memberId));
        requireOwn(composite);
        composite.member(memberId).takeOut(Consent.reason(reason), signedIn.actor(), moments.now());
        keeper.look(composite, "TAKEN_OUT");
    }

    private void requireFree(Member member) {
        composites.seated(member).ifPresent(other -> {
            throw RuleViolation.at("creditCode", "membership.elsewhere", member.signName(), other.composite().name());
        });
    }

    private String begin(Candidacy candidacy) {
        String name = nameOf(candidacy);
        if (name == null || name.isBlank()) {
            throw new RuleViolation("membership.nameless");
        }
        merchants.hold(candidacy.merchant());
        Composite composite = composites.named(candidacy.merchant().id(), candidacy.kind(), name)
                .orElseGet(() -> new Composite(candidacy.merchant(), candidacy.kind(), name, moments.now().at()));
        composite.applyBy(candidacy.reference());
        candidacies.ofMerchant(candidacy.merchant().id()).stream().filter(composite::isOf).map(Candidacy::reference)
                .forEach(composite::applyBy);
        composites.keep(composite);
        return composite.id();
    }

    private String nameOf(Candidacy candidacy) {
        return forms.of(candidacy.reference()).content().answers().get("signName");
    }

    private Candidacy held(String reference) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        requireChanging(actor, candidacy);
        if (!kinds.byCode(candidacy.kind()).composite()) {
            throw new RuleViolation("membership.notComposite");
        }
        return candidacy;
    }

    private void requireOwn(Composite composite) {
        if (!reach.keeps(signedIn.actor(), composite)) {
            throw new Unknown(composite.id());
        }
    }

    private static void requireChanging(Actor actor, Candidacy candidacy) {
        if (!actor.holds(Role.MERCHANT, candidacy.merchant().id())
                && !actor.holds(Role.COUNTY_OFFICE, candidacy.office())
                && !actor.holds(Role.STATION, String.valueOf(candidacy.station()))) {
            throw new RuleViolation("membership.actor");
        }
    }
}
