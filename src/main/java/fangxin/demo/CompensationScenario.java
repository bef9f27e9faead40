package fangxin.demo;

import fangxin.commitment.compensation.CompensationCoverInput;
import fangxin.commitment.compensation.CompensationDecisionInput;
import fangxin.commitment.compensation.CompensationHolderType;
import fangxin.commitment.compensation.CompensationKind;
import fangxin.commitment.compensation.CompensationPaymentInput;
import fangxin.commitment.compensation.CompensationRecoveryInput;
import fangxin.commitment.compensation.CompensationSchemeInput;
import fangxin.commitment.compensation.CompensationService;
import fangxin.commitment.compensation.CompensationStatementInput;
import fangxin.commitment.compensation.CompensationStatementType;
import fangxin.commitment.compensation.CompensationWriteOffInput;
import fangxin.commitment.returns.HolderReturnService;
import fangxin.commitment.returns.ReturnState;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ClasspathConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * Scenario that plays, in the demonstration, schemes of advance compensation: sufficient, low, used up, ending soon,
 * overdue, ended and planned; and payments in each state, one of them for a claim of return.
 */
@ApplicationScoped
class CompensationScenario {
    private static final String SCHEMES = "demo/compensation-schemes.csv";
    /** Days ago of a purchase, of the demand to the shop, and of the payment. */
    private static final int PURCHASED = 40;

    private static final int DEMANDED = 39;
    private static final int PAID = 25;

    @Inject
    DemoActors actors;

    @Inject
    CompensationService service;

    @Inject
    HolderReturnService returns;

    @Inject
    MerchantRepository merchants;

    @Inject
    TitleRepository titles;

    /** Plays the scenario; runs after the claims of return, of which it takes a refused one. */
    void play(List<DemoShop> shops) throws Exception {
        Map<String, DemoShop> known = shops.stream().collect(Collectors.toMap(DemoShop::key, Function.identity()));
        List<CSVRecord> rows = ClasspathConfig.csv(SCHEMES);
        for (CSVRecord row : rows) {
            List<DemoShop> units =
                    Arrays.stream(row.get("units").split(";")).map(known::get).toList();
            String number = enter(row, units);
            if (row == rows.getFirst()) {
                pay(row.get("office"), number, units.getFirst());
            }
            if (row.get("paid") != null) {
                decide(row.get("office"), record(row.get("office"), number, units.getFirst(), row.get("paid")), true);
            }
            confirm(row, number);
            if (row == rows.getFirst()) {
                payForClaim(row.get("office"), number, units.getFirst());
            }
        }
    }

    private String enter(CSVRecord row, List<DemoShop> units) throws Exception {
        int begun = Integer.parseInt(row.get("begun"));
        String office = row.get("office");
        return runAs(first(office), Math.max(begun, 1), () -> {
            String number = service.enter(
                            new CompensationSchemeInput(
                                    office,
                                    CompensationKind.valueOf(row.get("kind")),
                                    CompensationHolderType.valueOf(row.get("holderType")),
                                    row.get("holderName"),
                                    row.get("holderCode"),
                                    row.get("phone"),
                                    row.get("document"),
                                    day(begun),
                                    day(-Integer.parseInt(row.get("lasts"))),
                                    new BigDecimal(row.get("agreed")),
                                    new BigDecimal(row.get("perClaim")),
                                    new BigDecimal(row.get("perYear"))),
                            "agreement.jpg",
                            file(row.get("document")))
                    .scheme()
                    .number();
            if (row.get("opening") != null) {
                service.state(
                        number,
                        new CompensationStatementInput(
                                CompensationStatementType.OPENING,
                                new BigDecimal(row.get("opening")),
                                BusinessMoment.dayOf(actors.workingDay(begun, 9))),
                        "statement.jpg",
                        file(number));
            }
            service.cover(
                    number,
                    new CompensationCoverInput(units.stream().map(this::title).toList(), null));
            return number;
        });
    }

    /** Lets the holder state the recorded balance again. */
    private void confirm(CSVRecord row, String number) throws Exception {
        if (row.get("stated") == null) {
            return;
        }
        int stated = Integer.parseInt(row.get("stated"));
        runAs(
                first(row.get("office")),
                stated,
                () -> service.state(
                        number,
                        new CompensationStatementInput(
                                CompensationStatementType.CONFIRMED,
                                service.scheme(number).scheme().balance().amount(),
                                BusinessMoment.dayOf(actors.workingDay(stated, 9))),
                        "statement.jpg",
                        file(number + stated)));
    }

    private void pay(String office, String scheme, DemoShop shop) throws Exception {
        List<String> payments = new ArrayList<>();
        for (String amount : List.of("260.00", "180.00", "300.00", "150.00", "90.00")) {
            payments.add(record(office, scheme, shop, amount));
        }
        for (String payment : payments) {
            decide(office, payment, !payment.equals(payments.getFirst()));
        }
        recover(office, payments.get(2), "100.00");
        recover(office, payments.get(3), "150.00");
        String lost = payments.getLast();
        runAs(
                actors.secondOfficer(first(office), office),
                6,
                () -> service.writeOff(
                        lost, new CompensationWriteOffInput(version(lost), DemoTexts.of("compensationWrittenOff"))));
    }

    private String record(String office, String scheme, DemoShop shop, String amount) throws Exception {
        return runAs(
                first(office),
                PAID - 1,
                () -> service.record(
                                scheme,
                                new CompensationPaymentInput(
                                        null,
                                        title(shop),
                                        DemoTexts.of("compensationDispute"),
                                        day(PURCHASED),
                                        day(DEMANDED),
                                        new BigDecimal(amount),
                                        day(PAID)),
                                "payment.jpg",
                                file(scheme + amount))
                        .payment()
                        .number());
    }

    /** Pays by the scheme for a claim whose refund the shop has refused. */
    private void payForClaim(String office, String scheme, DemoShop shop) throws Exception {
        String claim = actors.actAs(
                Role.MERCHANT,
                shop.key(),
                actors.workingDay(1, 9),
                () -> returns.listOwn().stream()
                        .filter(own -> own.state() == ReturnState.REFUSED)
                        .findFirst()
                        .orElseThrow()
                        .number());
        runAs(
                first(office),
                0,
                () -> service.record(
                        scheme,
                        new CompensationPaymentInput(claim, null, null, null, null, new BigDecimal("899.00"), day(0)),
                        "payment.jpg",
                        file(claim)));
    }

    private void decide(String office, String payment, boolean confirmed) throws Exception {
        runAs(
                actors.secondOfficer(first(office), office),
                PAID - 2,
                () -> service.decide(
                        payment,
                        new CompensationDecisionInput(
                                version(payment), confirmed, confirmed ? null : DemoTexts.of("compensationRefused"))));
    }

    private void recover(String office, String payment, String amount) throws Exception {
        LocalDate received = BusinessMoment.dayOf(actors.workingDay(10, 9));
        runAs(
                first(office),
                9,
                () -> service.recover(
                        payment,
                        new CompensationRecoveryInput(new BigDecimal(amount), received),
                        "recovery.jpg",
                        file(payment + amount)));
    }

    private long version(String payment) {
        return service.payment(payment).payment().version();
    }

    private String first(String office) {
        return actors.accountIn(Role.COUNTY_OFFICE, office, 0);
    }

    private <T> T runAs(String account, int daysAgo, Callable<T> work) throws Exception {
        return actors.actAs(Role.COUNTY_OFFICE, account, actors.workingDay(daysAgo, 10), work);
    }

    /** Returns the day that is some days ago, counted from the last working day. */
    private LocalDate day(int daysAgo) {
        return BusinessMoment.dayOf(actors.workingDay(0, 9)).minusDays(daysAgo);
    }

    private static InputStream file(String seed) {
        return DemoPicture.photo(seed);
    }

    private String title(DemoShop shop) {
        return titles.ofMerchant(merchants
                        .byCreditCode(UnifiedSocialCreditCode.of(shop.get("uscc")))
                        .orElseThrow()
                        .id())
                .getLast()
                .number();
    }
}
