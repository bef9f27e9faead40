package fangxin.membership;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.merchant.Merchant;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
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
public class ConsentService {
    /** @param own whether the account may answer: an officer has confirmed that it speaks for the merchant */
    public record Membership(
            String id,
            String composite,
            LocalizedText kind,
            String lead,
            String signName,
            String address,
            Member.State state,
            Instant listedAt,
            boolean own)
            implements Serializable {}

    @Inject
    CompositeRepository composites;

    @Inject
    MemberShareMonitor keeper;

    @Inject
    MerchantRepository merchants;

    @Inject
    SubjectTypeRepository kinds;

    @Inject
    FileStore files;

    @Inject
    MembershipAccess reach;

    @Inject
    CurrentUser signedIn;

    @Inject
    BusinessClock moments;

    /** Where the merchants for whom the reader speaks are listed, or have agreed. */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<Membership> own() {
        Map<String, Merchant> speaksFor = signedIn.actor()
                .placesAs(Role.MERCHANT)
                .map(merchants::byId)
                .collect(Collectors.toMap(merchant -> merchant.creditCode().value(), merchant -> merchant));
        Map<String, SubjectType> known = kinds.byCode();
        return composites.ofCreditCodes(speaksFor.keySet()).stream()
                .filter(Member::standing)
                .map(member -> new Membership(
                        member.id(),
                        member.composite().name(),
                        known.get(member.composite().kind()).name(),
                        member.composite().merchant().name(),
                        member.signName(),
                        member.address(),
                        member.state(),
                        member.listedAt(),
                        speaksFor.get(member.creditCode()).confirmed()))
                .toList();
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public void agree(String memberId) {
        Member member = ownHeld(memberId);
        requireFree(member);
        member.agree(signedIn.actor(), moments.now());
        keeper.check(member.composite(), "JOINED");
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public void refuse(String memberId, String reason) {
        ownHeld(memberId).refuse(ConsentInputChecks.reason(reason), signedIn.actor(), moments.now());
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public void leave(String memberId, String reason) {
        Member member = ownHeld(memberId);
        member.leave(ConsentInputChecks.reason(reason), signedIn.actor(), moments.now());
        keeper.check(member.composite(), "LEFT");
    }

    /** Enters an agreement on paper (代录): who signed it, and the scan. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public void agreeOnPaper(String memberId, String signer, String scanName, InputStream scan) {
        CompositeSubject composite = composites.findForUpdate(composites.idOfMember(memberId));
        Actor actor = signedIn.actor();
        if (!reach.officerOf(actor, composite)) {
            throw new NotFound(memberId);
        }
        Member member = composite.member(memberId);
        requireFree(member);
        String who = ConsentInputChecks.signer(signer);
        if (scan == null) {
            throw RuleViolation.at("scan", "membership.scan");
        }
        member.agreeOnPaper(
                who,
                files.store(member.id(), MembershipAccess.PAPER, scanName, scan, actor.account())
                        .id(),
                actor,
                moments.now());
        keeper.check(composite, "JOINED");
    }

    private Member ownHeld(String memberId) {
        CompositeSubject composite = composites.findForUpdate(composites.idOfMember(memberId));
        Member member = composite.member(memberId);
        Merchant merchant = merchants
                .byCreditCode(new UnifiedSocialCreditCode(member.creditCode()))
                .filter(known -> signedIn.actor().holds(Role.MERCHANT, known.id()))
                .orElseThrow(() -> new NotFound(memberId));
        if (!merchant.confirmed()) {
            throw new RuleViolation("membership.unconfirmed", merchant.name());
        }
        return member;
    }

    private void requireFree(Member member) {
        composites.seated(member).ifPresent(other -> {
            if (!other.id().equals(member.id())) {
                throw new RuleViolation(
                        "membership.elsewhere",
                        member.signName(),
                        other.composite().name());
            }
        });
    }
}
