package fangxin.demo;

import fangxin.complaint.consumermessage.ConsumerMessageInput;
import fangxin.complaint.consumermessage.ConsumerMessageJob;
import fangxin.complaint.consumermessage.ConsumerMessageService;
import fangxin.complaint.consumermessage.ConsumerMessageType;
import fangxin.complaint.consumermessage.HolderMessageService;
import fangxin.complaint.consumermessage.MessageChannel;
import fangxin.complaint.consumermessage.MessageMergeInput;
import fangxin.complaint.consumermessage.MessageOfficeService;
import fangxin.complaint.consumermessage.MessageReasonInput;
import fangxin.complaint.consumermessage.MessageReceipt;
import fangxin.complaint.consumermessage.MessageReceiptInput;
import fangxin.complaint.consumermessage.MessageTextInput;
import fangxin.complaint.consumermessage.OpinionBoxInput;
import fangxin.complaint.consumermessage.OpinionBoxReadingInput;
import fangxin.complaint.consumermessage.OpinionBoxService;
import fangxin.merchant.MerchantRepository;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Scenario that plays, in the demonstration, messages of consumers to valid shops in each state: waiting, silent,
 * answered, reopened, solved, closed, thanks, reports on plaques, on an unknown unit, joined, published and held
 * opinions, one contact that writes to many shops, boxes for opinions on paper, and messages to a suspended shop.
 */
@ApplicationScoped
class ConsumerMessageScenario {
    private static final int MANY = 12;
    /** Hour at which a message is sent. */
    private static final int SENT = 11;
    /** Hour at which a shop answers. */
    private static final int ANSWERED = 15;
    /**
     * Hour at which the consumer or the office acts on it: later than the answer, since two days that fall on a weekend are
     * one working day.
     */
    private static final int FOLLOWED_UP = 17;

    /** County without stations in its streets, whose office follows up its silent shops. */
    private static final String WITHOUT_STATIONS = "220113";

    @Inject
    DemoActors actors;

    @Inject
    ConsumerMessageService consumers;

    @Inject
    HolderMessageService holders;

    @Inject
    MessageOfficeService offices;

    @Inject
    OpinionBoxService boxes;

    @Inject
    ConsumerMessageJob job;

    @Inject
    MerchantRepository merchants;

    @Inject
    TitleRepository titles;

    /** @param covered shop of which a station is in charge, which takes its silent message over */
    void play(List<DemoShop> shops, DemoShop covered) throws Exception {
        List<DemoShop> valid = shops.stream()
                .filter(shop ->
                        shop.outcome() == DemoOutcome.TITLE_VALID && shop.type().equals("SHOP"))
                .limit(MANY)
                .toList();
        DemoShop first = valid.getFirst();
        String number = title(first).number();
        DemoShop without = shops.stream()
                .filter(shop -> shop.outcome() == DemoOutcome.TITLE_VALID
                        && shop.owner().equals(WITHOUT_STATIONS))
                .findFirst()
                .orElseThrow();
        overdue(first, number, List.of(covered, without));
        answered(first, number);
        plaques(first, number);
        send(number, ConsumerMessageType.MESSAGE, "messageWaiting", "13900007001", 1);
        send(number, ConsumerMessageType.THANKS, "messageThanks", null, 2);
        send(DemoTexts.of("messageOldPlaque"), ConsumerMessageType.MESSAGE, "messageUnknown", null, 2);
        send(number, ConsumerMessageType.OPINION, "messageOwn", first.get("phone"), 3);
        boxes(valid);
        suspended(shops);
        for (DemoShop shop : valid) {
            send(title(shop).number(), ConsumerMessageType.MESSAGE, "messageMany", "13900007009", 2);
        }
    }

    /** Messages of which the job has notified the consumer, which it has closed, or which it has published unanswered. */
    private void overdue(DemoShop shop, String number, List<DemoShop> silent) throws Exception {
        MessageReceipt closed = send(number, ConsumerMessageType.MESSAGE, "messageClosed", "13900007002", 45);
        answer(shop, closed, "messageAnswer", 44);
        send(number, ConsumerMessageType.OPINION, "messageSilentOpinion", null, 30);
        runJob(20);
        send(number, ConsumerMessageType.MESSAGE, "messageSilent", "13900007003", 9);
        for (DemoShop each : silent) {
            send(title(each).number(), ConsumerMessageType.MESSAGE, "messageSilent", "13900007010", 9);
        }
        runJob(3);
    }

    private void answered(DemoShop shop, String number) throws Exception {
        answer(
                shop,
                send(number, ConsumerMessageType.OPINION, "messageOpinion", "13900007004", 6),
                "messageStatement",
                5);
        answer(
                shop,
                send(number, ConsumerMessageType.OPINION, "messagePersonal", "13900007005", 5),
                "messageStatement",
                4);
        MessageReceipt solved = send(number, ConsumerMessageType.MESSAGE, "messageSolved", "13900007006", 6);
        answer(shop, solved, "messageAnswer", 5);
        at(4, FOLLOWED_UP, () -> consumers.solve(receipt(solved)));
        MessageReceipt reopened = send(number, ConsumerMessageType.MESSAGE, "messageReopened", "13900007007", 4);
        answer(shop, reopened, "messageAnswer", 3);
        at(
                2,
                FOLLOWED_UP,
                () -> consumers.reopen(receipt(reopened), new MessageTextInput(DemoTexts.of("messageAgain"))));
        MessageReceipt again = send(number, ConsumerMessageType.MESSAGE, "messageReopened", null, 3);
        asOffice(shop, 2, () -> offices.merge(again.number(), new MessageMergeInput(reopened.number())));
    }

    private void plaques(DemoShop shop, String number) throws Exception {
        MessageReceipt checked = send(number, ConsumerMessageType.PLAQUE_COVERED, "messagePlaque", "13900007008", 8);
        asOffice(
                shop, 6, () -> offices.check(checked.number(), new MessageReasonInput(DemoTexts.of("messageChecked"))));
        send(number, ConsumerMessageType.PLAQUE_MISSING, "messageMissing", null, 1);
    }

    /** Messages to a suspended shop, whose owner finds one that waits and one that the shop has answered. */
    private void suspended(List<DemoShop> shops) throws Exception {
        DemoShop shop = shops.stream()
                .filter(each -> each.outcome() == DemoOutcome.TITLE_SUSPENDED)
                .findFirst()
                .orElseThrow();
        String number = title(shop).number();
        send(number, ConsumerMessageType.MESSAGE, "messageWaiting", "13900007010", 1);
        answer(shop, send(number, ConsumerMessageType.MESSAGE, "messageClosed", "13900007011", 4), "messageAnswer", 3);
    }

    /** Boxes for opinions: one that was read this month, as far as it has days, and two that were read last month. */
    private void boxes(List<DemoShop> shops) throws Exception {
        LocalDate today = BusinessMoment.dayOf(actors.workingDay(1, 10));
        for (DemoShop shop : shops.subList(0, 3)) {
            asOffice(shop, 1, () -> {
                String id = boxes.add(new OpinionBoxInput(
                                title(shop).number(),
                                MessageChannel.OPINION_BOX,
                                DemoTexts.of("opinionBoxPlace"),
                                today.minusDays(120)))
                        .box()
                        .id();
                boxes.read(id, new OpinionBoxReadingInput(today.minusDays(40), 1, DemoTexts.of("opinionBoxNote")));
                LocalDate last = shop.equals(shops.getFirst()) ? today : today.minusDays(35);
                boxes.read(id, new OpinionBoxReadingInput(last, 0, null));
            });
        }
    }

    private MessageReceipt send(String unit, ConsumerMessageType type, String words, String contact, int daysAgo)
            throws Exception {
        return at(
                daysAgo,
                SENT,
                () -> consumers.send(
                        new ConsumerMessageInput(unit, type, DemoTexts.of(words), contact, contact != null),
                        () -> true));
    }

    private void answer(DemoShop shop, MessageReceipt receipt, String words, int daysAgo) throws Exception {
        actors.actAs(
                Role.MERCHANT,
                shop.key(),
                actors.workingDay(daysAgo, ANSWERED),
                () -> holders.answerOwn(receipt.number(), new MessageTextInput(DemoTexts.of(words))));
    }

    private void asOffice(DemoShop shop, int daysAgo, DemoActors.DemoAction action) throws Exception {
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, title(shop).owner(), 0),
                actors.workingDay(daysAgo, FOLLOWED_UP),
                action);
    }

    private void runJob(int daysAgo) throws Exception {
        at(daysAgo, SENT, () -> {
            job.run();
            return null;
        });
    }

    private <T> T at(int daysAgo, int hour, Callable<T> work) throws Exception {
        return ApplicationClock.at(actors.workingDay(daysAgo, hour), work);
    }

    private static MessageReceiptInput receipt(MessageReceipt receipt) {
        return new MessageReceiptInput(receipt.number(), receipt.code());
    }

    private Title title(DemoShop shop) {
        return titles.ofMerchant(merchants
                        .byCreditCode(UnifiedSocialCreditCode.of(shop.get("uscc")))
                        .orElseThrow()
                        .id())
                .getLast();
    }
}
