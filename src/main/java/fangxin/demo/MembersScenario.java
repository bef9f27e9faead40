package fangxin.demo;

import fangxin.membership.ConsentService;
import fangxin.membership.MemberInput;
import fangxin.membership.MembersService;
import fangxin.membership.MembershipReasonInput;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scenario that plays, in the demonstration, composites that list members, which agree (also on paper at the county
 * office), refuse or have not answered.
 */
@ApplicationScoped
class MembersScenario {
    @Inject
    DemoActors actors;

    @Inject
    MembersService members;

    @Inject
    ConsentService consents;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    MerchantRepository merchants;

    void play(List<DemoShop> shops) throws Exception {
        Map<String, DemoShop> known = shops.stream().collect(Collectors.toMap(DemoShop::key, Function.identity()));
        for (DemoShop composite : shops) {
            if (!composite.members().isEmpty()) {
                list(composite, known);
            }
        }
    }

    private void list(DemoShop composite, Map<String, DemoShop> known) throws Exception {
        String merchant = merchants
                .byCreditCode(UnifiedSocialCreditCode.of(composite.get("uscc")))
                .orElseThrow()
                .id();
        Candidacy candidacy = candidacies.ofMerchant(merchant).getLast();
        for (Map.Entry<String, String> member : composite.members().entrySet()) {
            DemoShop shop = known.get(member.getKey());
            String id = actors.actAs(
                    Role.MERCHANT,
                    composite.key(),
                    actors.workingDay(12, 10),
                    () -> members.addMember(
                            candidacy.reference(),
                            new MemberInput(
                                    shop.get("uscc"),
                                    shop.get("legal_name"),
                                    shop.get("sign_name"),
                                    shop.get("address"))));
            answer(member.getValue(), id, shop, candidacy.office());
        }
    }

    private void answer(String answer, String id, DemoShop shop, String office) throws Exception {
        Instant then = actors.workingDay(9, 11);
        switch (answer) {
            case "AGREED" -> actors.actAs(Role.MERCHANT, shop.key(), then, () -> consents.agree(id));
            case "REFUSED" ->
                actors.actAs(
                        Role.MERCHANT,
                        shop.key(),
                        then,
                        () -> consents.refuse(id, new MembershipReasonInput(DemoTexts.of("notJoining"))));
            case "PAPER" ->
                actors.actAs(
                        Role.COUNTY_OFFICE,
                        actors.accountIn(Role.COUNTY_OFFICE, office, 0),
                        then,
                        () -> consents.agreeOnPaper(
                                id,
                                DemoTexts.of("memberSigner"),
                                "agreement.jpg",
                                DemoPicture.photo(shop.key() + "agreement")));
            default -> {}
        }
    }
}
