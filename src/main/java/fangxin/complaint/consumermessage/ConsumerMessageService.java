package fangxin.complaint.consumermessage;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.complaint.consumermessage.ConsumerMessageView.MessageUnit;
import fangxin.naming.notice.PublicFormToken;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Service boundary by which consumers without an account send a message to a unit in any state, known or not (消费者留言),
 * and by number and code of the receipt, or by the address in a letter, read it, add pictures, and state that the
 * matter is solved or not.
 */
@Stateless
@PermitAll
public class ConsumerMessageService {
    /**
     * Unit to which a consumer writes, as the public reads it.
     *
     * @param known   whether a title has the number
     * @param reached whether an account represents the holder, so that a notification reaches the shop
     * @param photo   id of the public picture of the shop front, or null
     */
    public record ReportedUnit(boolean known, boolean reached, MessageUnit unit, String photo)
            implements Serializable {}

    private static final int ECHOED = 40;

    @Inject
    ConsumerMessageRegister register;

    @Inject
    ConsumerMessageRepository messages;

    @Inject
    ConsumerMessagePresenter presenter;

    @Inject
    MessagePictures pictures;

    @Inject
    TitleRepository titles;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    /** Returns the unit of a number, in any state; an unknown number is not refused. */
    public ReportedUnit unit(String number) {
        return titles.find(number)
                .map(this::reported)
                .orElseGet(() -> new ReportedUnit(
                        false,
                        false,
                        new MessageUnit(
                                number == null || number.length() <= ECHOED ? number : number.substring(0, ECHOED),
                                null,
                                null,
                                null,
                                null),
                        null));
    }

    private ReportedUnit reported(Title title) {
        LocalDate today = businessClock.now().today();
        return new ReportedUnit(
                true,
                mailings.reachesMerchant(String.valueOf(title.holder().merchant()), today),
                ConsumerMessagePresenter.unit(title, today),
                title.place().photo());
    }

    /**
     * Sends a message. Returns the receipt.
     *
     * @param notified asked once the message is entered and has a contact: whether the receipt is sent to it too
     */
    public MessageReceipt send(ConsumerMessageInput input, BooleanSupplier notified) {
        return enter(input.checked(), null, notified);
    }

    /** Sends a message by the public form: content sent twice gets the receipt of the first, other content is another message. */
    public MessageReceipt send(ConsumerMessageInput input, PublicFormToken token, BooleanSupplier notified) {
        input.checked();
        return enter(
                input,
                token.naming(
                        input.unit(),
                        String.valueOf(input.type()),
                        String.valueOf(input.words()),
                        String.valueOf(input.contact())),
                notified);
    }

    private MessageReceipt enter(ConsumerMessageInput input, String formToken, BooleanSupplier notified) {
        ConsumerMessage message =
                register.enter(input, MessageChannel.ONLINE, formToken, notified, consumer(businessClock.now()));
        return new MessageReceipt(
                message.number(), ConsumerMessage.SECRETS.code(message.number()), message.isReceiptSent());
    }

    /**
     * Stores a picture of a message; the same picture again is stored once. The title is not locked while the picture
     * is decoded, which takes time.
     */
    public String addPicture(MessageReceiptInput receipt, String name, InputStream in) {
        ConsumerMessage message =
                messages.findForUpdate(register.byReceipt(receipt).number());
        if (ConsumerMessageState.ended().contains(message.state())
                && message.state() != ConsumerMessageState.RECORDED) {
            throw RuleViolation.conflictAt("pictures", "consumermessage.pictures.over");
        }
        return pictures.add(message.number(), name, in, RecordedActor.PUBLIC);
    }

    /** Returns the message of a receipt; a wrong number and a wrong code are refused alike. */
    public ConsumerMessageView followUp(MessageReceiptInput receipt) {
        return view(register.byReceipt(receipt));
    }

    /** Returns the small copies of the pictures of a message, as data URIs. */
    public List<String> pictures(MessageReceiptInput receipt) {
        return pictures.smallCopies(register.byReceipt(receipt).number());
    }

    /** States that the matter is solved. */
    public ConsumerMessageView solve(MessageReceiptInput receipt) {
        ConsumerMessage message = findForUpdate(receipt);
        register.solve(message, consumer(businessClock.now()));
        return view(message);
    }

    /** Records that the matter is not solved, and asks the shop for another answer. */
    public ConsumerMessageView reopen(MessageReceiptInput receipt, MessageTextInput why) {
        Constraints.check(why);
        return reopen(findForUpdate(receipt), why.text());
    }

    private ConsumerMessageView reopen(ConsumerMessage message, String why) {
        BusinessMoment now = businessClock.now();
        int before = message.journal().size();
        message.reopen(why, register.termsOf(message), consumer(now));
        if (message.journal().size() > before) {
            register.notifyShop(message, now);
        }
        return view(message);
    }

    /** Returns the message of the address in a letter to the consumer. Not found for an unknown token. */
    public ConsumerMessageView followUp(String token) {
        return view(messages.byNumber(numberOf(token)));
    }

    /** States by this address that the matter is solved. */
    public ConsumerMessageView solve(String token) {
        ConsumerMessage message = register.findForUpdate(numberOf(token));
        register.solve(message, consumer(businessClock.now()));
        return view(message);
    }

    /**
     * Records by the address in a letter that the matter is not solved, without words, and asks the shop for another
     * answer.
     */
    public ConsumerMessageView reopen(String token) {
        return reopen(register.findForUpdate(numberOf(token)), null);
    }

    private static String numberOf(String token) {
        return ConsumerMessage.FOLLOW_UPS.numberOf(token).orElseThrow(() -> new NotFound("message"));
    }

    private ConsumerMessage findForUpdate(MessageReceiptInput receipt) {
        return register.findForUpdate(register.byReceipt(receipt).number());
    }

    private static MessageAct consumer(BusinessMoment now) {
        return MessageAct.of(
                MessageParty.CONSUMER,
                new Actor(RecordedActor.PUBLIC, ConsumerMessageRegister.consumer(), List.of()),
                now);
    }

    private ConsumerMessageView view(ConsumerMessage message) {
        return presenter.view(message, MessageParty.CONSUMER, businessClock.now());
    }
}
