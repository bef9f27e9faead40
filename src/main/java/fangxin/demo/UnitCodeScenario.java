package fangxin.demo;

import fangxin.complaint.unitcode.NetworkPlace;
import fangxin.complaint.unitcode.NetworkType;
import fangxin.complaint.unitcode.ScanTerms;
import fangxin.complaint.unitcode.ScanTermsInput;
import fangxin.complaint.unitcode.ScanTermsService;
import fangxin.complaint.unitcode.ScanTermsService.ScanTermsView;
import fangxin.complaint.unitcode.UnitCodeInput;
import fangxin.complaint.unitcode.UnitCodeService;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Scenario that plays, in the demonstration, that the city states the terms of scans, and shops issue codes of their
 * titles, which are scanned on some days, one of them in two distant places. The networks are those that are reserved
 * for documentation.
 */
@ApplicationScoped
class UnitCodeScenario {
    private static final String CITY = "220100";
    private static final String HERE = "192.0.2.";
    private static final String DISTANT = "198.51.100.";
    private static final String MOBILE = "203.0.113.";
    private static final int SHOPS = 4;
    private static final int DAYS = 5;

    @Inject
    DemoActors actors;

    @Inject
    ScanTermsService places;

    @Inject
    UnitCodeService codes;

    @Inject
    MerchantRepository merchants;

    @Inject
    TitleRepository titles;

    void play(List<DemoShop> shops) throws Exception {
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, CITY, 0),
                actors.workingDay(DAYS + 2, 9),
                this::statePlaces);
        List<DemoShop> valid = shops.stream()
                .filter(shop -> shop.outcome() == DemoOutcome.TITLE_VALID)
                .limit(SHOPS)
                .toList();
        for (DemoShop shop : valid) {
            String code = actors.actAs(
                    Role.MERCHANT,
                    shop.key(),
                    actors.workingDay(DAYS + 1, 10),
                    () -> codes.issue(title(shop).number(), new UnitCodeInput(null))
                            .code());
            for (int day = DAYS; day > 0; day--) {
                scan(code, HERE, day, day);
                scan(code, MOBILE, day, 2);
            }
        }
        scan(codeOf(valid.getFirst()), DISTANT, 1, 3);
        scan(codeOf(valid.getFirst()), HERE, 1, 3);
    }

    private ScanTermsView statePlaces() {
        return places.change(new ScanTermsInput(
                places.terms().issue(),
                new ScanTerms(
                        List.of(
                                new NetworkPlace(HERE + "0/24", "220102", NetworkType.FIXED),
                                new NetworkPlace(DISTANT + "0/24", "220202", NetworkType.FIXED),
                                new NetworkPlace(MOBILE + "0/24", CITY, NetworkType.MOBILE)),
                        3,
                        null,
                        null,
                        false)));
    }

    private String codeOf(DemoShop shop) throws Exception {
        return actors.actAs(
                Role.MERCHANT,
                shop.key(),
                actors.workingDay(1, 9),
                () -> codes.code(title(shop).number()).code());
    }

    private void scan(String code, String network, int daysAgo, int phones) throws Exception {
        for (int phone = 1; phone <= phones; phone++) {
            String address = network + phone;
            ApplicationClock.at(actors.workingDay(daysAgo, 12), () -> codes.scan(code, address));
        }
    }

    private Title title(DemoShop shop) {
        return titles.ofMerchant(merchants
                        .byCreditCode(UnifiedSocialCreditCode.of(shop.get("uscc")))
                        .orElseThrow()
                        .id())
                .getLast();
    }
}
