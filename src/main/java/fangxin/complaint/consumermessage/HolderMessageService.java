package fangxin.complaint.consumermessage;

import fangxin.common.NotFound;
import fangxin.common.validation.Constraints;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Service boundary for the messages that units receive: the reader of the address in a notification, or an account that
 * represents the holder, reads one with its pictures and the usual waiting time of the holder's consumers, and answers
 * it; the account also lists its own.
 */
@Stateless
public class HolderMessageService {
    /**
     * The usual waiting time of the consumers of a merchant: the median from the entry to the first answer.
     *
     * @param answered number of the messages that were answered in the last 90 days
     * @param minutes  null where none was answered
     */
    public record UsualWaitingTime(int answered, Long minutes) implements Serializable {}

    private static final int MOST = 200;
    private static final int DAYS = 90;
    /** Account in the journal of a reader who is not signed in. */
    private static final String BY_MESSAGE = "message";

    @Inject
    ConsumerMessageRegister register;

    @Inject
    ConsumerMessageRepository messages;

    @Inject
    ConsumerMessagePresenter presenter;

    @Inject
    MessagePictures pictures;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the message of an address. Not found for an unknown token. */
    @PermitAll
    public ConsumerMessageView findByToken(String token) {
        return view(messages.byNumber(numberOf(token)));
    }

    /** Returns the small copies of the pictures of a message, as data URIs. */
    @PermitAll
    public List<String> pictures(String token) {
        return pictures.smallCopies(numberOf(token));
    }

    /** Answers a message by the address; a repeated request changes nothing. */
    @PermitAll
    public ConsumerMessageView answer(String token, MessageTextInput input) {
        ConsumerMessage message = register.findForUpdate(numberOf(token));
        Title title = message.title().orElseThrow(() -> new NotFound(message.number()));
        return answer(message, input, new Actor(BY_MESSAGE, title.holder().registeredName(), List.of()));
    }

    /** Lists the messages to the merchant's units: open ones by due day, then the newest settled ones. */
    @RolesAllowed(RoleNames.MERCHANT)
    public List<ConsumerMessageView> listOwn() {
        List<ConsumerMessage> all = new ArrayList<>(messages.answerable(merchants(), MOST));
        all.addAll(messages.findSettled(merchants(), MOST));
        return presenter.views(all, MessageParty.HOLDER, businessClock.now());
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public ConsumerMessageView ownMessage(String number) {
        return view(requireOwn(messages.byNumber(number)));
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public ConsumerMessageView answerOwn(String number, MessageTextInput input) {
        requireOwn(messages.byNumber(number));
        return answer(register.findForUpdate(number), input, currentUser.actor());
    }

    @RolesAllowed(RoleNames.MERCHANT)
    public UsualWaitingTime usualWaitingTime() {
        return usualWaitingTime(merchants());
    }

    /** Returns the usual waiting time of the merchant to whose unit the message of an address was sent. */
    @PermitAll
    public UsualWaitingTime usualWaitingTime(String token) {
        return usualWaitingTime(messages.byNumber(numberOf(token)).title().stream()
                .map(title -> String.valueOf(title.holder().merchant()))
                .toList());
    }

    private UsualWaitingTime usualWaitingTime(List<String> merchants) {
        List<Duration> waited =
                messages.answered(merchants, businessClock.now().at().minus(Duration.ofDays(DAYS))).stream()
                        .map(row -> Duration.between((Instant) row[0], (Instant) row[1]))
                        .toList();
        return new UsualWaitingTime(
                waited.size(),
                MedianWaitingTime.of(waited).map(Duration::toMinutes).orElse(null));
    }

    private ConsumerMessageView answer(ConsumerMessage message, MessageTextInput input, Actor holder) {
        Constraints.check(input);
        BusinessMoment now = businessClock.now();
        register.answer(message, input.text(), MessageAct.of(MessageParty.HOLDER, holder, now));
        return view(message);
    }

    private List<String> merchants() {
        return currentUser.actor().placesAs(Role.MERCHANT).toList();
    }

    private ConsumerMessage requireOwn(ConsumerMessage message) {
        if (!MessageAccess.isHolder(currentUser.actor(), message)) {
            throw new NotFound(message.number());
        }
        return message;
    }

    private static String numberOf(String token) {
        return ConsumerMessage.SECRETS.numberOf(token).orElseThrow(() -> new NotFound("message"));
    }

    private ConsumerMessageView view(ConsumerMessage message) {
        return presenter.view(message, MessageParty.HOLDER, businessClock.now());
    }
}
