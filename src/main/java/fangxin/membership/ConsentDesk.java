package fangxin.membership;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.Wording;
import fangxin.calendar.Moments;
import fangxin.criteria.Kind;
import fangxin.criteria.Kinds;
import fangxin.evidence.FileStore;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.merchant.CreditCode;
import fangxin.merchant.Merchant;
import fangxin.merchant.Merchants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a member says whether it belongs to a composite, or an officer enters what it signed on paper. */
@Stateless
public class ConsentDesk {
    /** @param own whether the account may answer: an officer has confirmed that it speaks for the merchant */
    public record Membership(String id, String composite, Wording kind, String lead, String signName, String address,
            Member.State state, Instant listedAt, boolean own) implements Serializable { }

    @Inject
    Composites composites;
    @Inject
    ShareKeeper keeper;
    @Inject
    Merchants merchants;
    @Inject
    Kinds kinds;
    @Inject
    FileStore files;
    @Inject
    MembershipReach reach;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** Where the merchants for whom the reader speaks are listed, or have agreed. */
    @RolesAllowed(Roles.MERCHANT)
    public List<Membership> own() {
        Map<String, Merchant> speaksFor = signedIn.actor().placesAs(Role.MERCHANT).map(merchants::byId)
                .collect(Collectors.toMap(merchant -> merchant.creditCode().value(), merchant -> merchant));
        Map<String, Kind> known = kinds.byCode();
        return composites.ofCreditCodes(speaksFor.keySet()).stream().filter(Member::standing)
                .map(member -> new Membership(member.id(), member.composite().name(),
                        known.get(member.composite().kind()).name(), member.composite().merchant().name(),
                        member.signName(), member.address(), member.state(), member.listedAt(),
                        speaksFor.get(member.creditCode()).confirmed())).toList();
    }

    @RolesAllowed(Roles.MERCHANT)
    public void agree(String memberId) {
        Member member = ownHeld(memberId);
        requireFree(member);
        member.agree(signedIn.actor(), moments.now());
        keeper.look(member.composite(), "JOINED");
    }

    @RolesAllowed(Roles.MERCHANT)
    public void refuse(String memberId, String reason) {
        ownHeld(memberId).refuse(Consent.reason(reason), signedIn.actor(), moments.now());
    }

    @RolesAllowed(Roles.MERCHANT)
    public void leave(String memberId, String reason) {
        Member member = ownHeld(memberId);
        member.leave(Consent.reason(reason), signedIn.actor(), moments.now());
        keeper.look(member.composite(), "LEFT");
    }

    /** Enters an agreement on paper (代录): who signed it, and the scan. */
    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.STATION})
    public void agreeOnPaper(String memberId, String signer, String scanName, InputStream scan) {
        Composite composite = composites.held(composites.idOfMember(memberId));
        Actor actor = signedIn.actor();
        if (!reach.officerOf(actor, composite)) {
            throw new Unknown(memberId);
        }
        Member member = composite.member(memberId);
        requireFree(member);
        String who = Consent.signer(signer);
        if (scan == null) {
            throw RuleViolation.at("scan", "membership.scan");
        }
        member.agreeOnPaper(who, files.store(member.id(), MembershipReach.PAPER, scanName, scan, actor.account()).id(),
                actor, moments.now());
        keeper.look(composite, "JOINED");
    }

    private Member ownHeld(String memberId) {
        Composite composite = composites.held(composites.idOfMember(memberId));
        Member member = composite.member(memberId);
        Merchant merchant = merchants.byCreditCode(new CreditCode(member.creditCode()))
                .filter(known -> signedIn.actor().holds(Role.MERCHANT, known.id()))
                .orElseThrow(() -> new Unknown(memberId));
        if (!merchant.confirmed()) {
            throw new RuleViolation("membership.unconfirmed", merchant.name());
        }
        return member;
    }

    private void requireFree(Member member) {
        composites.seated(member).ifPresent(other -> {
            if (!other.id().equals(member.id())) {
                throw new RuleViolation("membership.elsewhere", member.signName(), other.composite().name());
            }
        });
    }
}
