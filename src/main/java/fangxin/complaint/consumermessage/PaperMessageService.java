package fangxin.complaint.consumermessage;

import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.supervision.proceeding.SupervisionAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;

/**
 * Service boundary for opinions on paper (意见簿、监督箱): the holder of a title, or an officer who has read its opinion book
 * or opened its box, enters one with a photo of the page. The same words of one day are entered once.
 */
@Stateless
@RolesAllowed({RoleNames.MERCHANT, RoleNames.COUNTY_OFFICE})
public class PaperMessageService {
    @Inject
    ConsumerMessageRegister register;

    @Inject
    ConsumerMessagePresenter presenter;

    @Inject
    MessagePictures pictures;

    @Inject
    TitleRepository titles;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Enters an opinion on paper with the photo of its page; the shop answers it like any other message. */
    public ConsumerMessageView enter(PaperMessageInput input, String name, InputStream photo) {
        input.checked();
        Actor actor = currentUser.actor();
        Title title = titles.find(input.unit())
                .filter(known -> partyOf(actor, known) != null)
                .orElseThrow(() -> RuleViolation.at("unit", "consumermessage.unit.unknown"));
        MessageParty party = partyOf(actor, title);
        BusinessMoment now = businessClock.now();
        String form = Sha256.hex(String.join(
                        "\n",
                        title.number(),
                        input.channel().name(),
                        input.type().name(),
                        input.words(),
                        now.today().toString()))
                .substring(0, 40);
        ConsumerMessage message = register.enter(
                new ConsumerMessageInput(title.number(), input.type(), input.words(), null, false),
                input.channel(),
                form,
                () -> false,
                MessageAct.of(party, actor, now));
        pictures.add(message.number(), name, photo, actor.account());
        return presenter.view(message, party, now);
    }

    /** Returns the party as which a person enters messages for a title; null without the permission. */
    private static MessageParty partyOf(Actor actor, Title title) {
        if (title.isHeldBy(actor)) {
            return MessageParty.HOLDER;
        }
        return SupervisionAccess.mayAct(actor, title, Role.COUNTY_OFFICE) ? MessageParty.OFFICE : null;
    }
}
