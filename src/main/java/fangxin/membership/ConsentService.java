package fangxin.membership;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
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
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Service boundary for the consent of members to belong to a composite: a merchant lists its memberships, agrees,
 * refuses or leaves, or an officer records a consent on paper; once a member has joined or left, the share of titled
 * members is checked.
 */
@Stateless
public class ConsentService {
    /** @param own whether the account may answer: an officer has confirmed that it speaks for the merchant */
    public record MembershipView(
            @NotNull String id,
            @NotNull String composite,
            @NotNull LocalizedText type,
            @NotNull String leadingBody,
            @NotNull String signName,
            @NotNull String address,
            @NotNull Member.MembershipState state,
            @NotNull Instant listedAt,
            boolean own)
            implements Serializable {}

    @Inject
    CompositeRepository composites;

    @Inject
    MemberShareMonitor shareMonitor;

    @Inject
    MerchantRepository merchants;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    FileStore files;

    @Inject
    MembershipAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the memberships of the merchants that the reader represents. */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<MembershipView> listOwn() {
        Map<String, Merchant> speaksFor = currentUser
                .actor()
                .placesAs(Role.MERCHANT)
                .map(merchants::byId)
                .collect(Collectors.toMap(merchant -> merchant.creditCode().value(), merchant -> merchant));
        Map<String, SubjectType> known = subjectTypes.byCode();
        return composites.ofCreditCodes(speaksFor.keySet()).stream()
                .filter(Member::isOnList)
                .map(member -> new MembershipView(
                        member.id(),
                        member.composite().name(),
                        known.get(member.composite().subjectType()).name(),
                        member.composite().merchant().name(),
                        member.signName(),
                        member.address(),
                        member.state(),
                        member.listedAt(),
                        speaksFor.get(member.creditCode()).isConfirmed()))
                .toList();
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public void agree(String memberId) {
        Member member = ownForUpdate(memberId);
        requireInNoOtherComposite(member);
        member.agree(currentUser.actor(), businessClock.now());
        shareMonitor.check(member.composite(), "JOINED");
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public void refuse(String memberId, MembershipReasonInput input) {
        ownForUpdate(memberId).refuse(Constraints.check(input).reason(), currentUser.actor(), businessClock.now());
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public void leave(String memberId, MembershipReasonInput input) {
        Member member = ownForUpdate(memberId);
        member.leave(Constraints.check(input).reason(), currentUser.actor(), businessClock.now());
        shareMonitor.check(member.composite(), "LEFT");
    }

    /** Enters an agreement on paper (代录): who signed it, and the scan. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.STATION})
    public void agreeOnPaper(String memberId, String signer, String scanName, InputStream scan) {
        CompositeSubject composite = composites.findForUpdate(composites.idOfMember(memberId));
        Actor actor = currentUser.actor();
        if (!access.isOfficerOf(actor, composite)) {
            throw new NotFound(memberId);
        }
        Member member = composite.member(memberId);
        requireInNoOtherComposite(member);
        String who = Constraints.check(new PaperConsentInput(signer)).signer();
        if (scan == null) {
            throw RuleViolation.at("scan", "membership.scan");
        }
        member.agreeOnPaper(
                who,
                files.store(member.id(), MembershipAccess.PAPER, scanName, scan, actor.account())
                        .id(),
                actor,
                businessClock.now());
        shareMonitor.check(composite, "JOINED");
    }

    private Member ownForUpdate(String memberId) {
        CompositeSubject composite = composites.findForUpdate(composites.idOfMember(memberId));
        Member member = composite.member(memberId);
        Merchant merchant = merchants
                .byCreditCode(new UnifiedSocialCreditCode(member.creditCode()))
                .filter(known -> currentUser.actor().holds(Role.MERCHANT, known.id()))
                .orElseThrow(() -> new NotFound(memberId));
        if (!merchant.isConfirmed()) {
            throw new RuleViolation("membership.unconfirmed", merchant.name());
        }
        return member;
    }

    /** Refuses a shop that has agreed to join another composite of the type, for example a second district. */
    private void requireInNoOtherComposite(Member member) {
        composites.findAgreedSameShop(member).ifPresent(other -> {
            if (!other.id().equals(member.id())) {
                throw new RuleViolation(
                        "membership.elsewhere",
                        member.signName(),
                        other.composite().name());
            }
        });
    }
}
