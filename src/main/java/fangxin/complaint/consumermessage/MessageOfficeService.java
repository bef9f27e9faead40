package fangxin.complaint.consumermessage;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Service boundary for messages of consumers at an office: lists and reads them masked or, with a reason, in clear,
 * finds their units, ends, joins and separates them, decides on publication, records plaque checks, follows up silent
 * shops, and notes findings on clusters. It decides on no dispute.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class MessageOfficeService {
    /** Fired when an officer has read the contact and the unmasked words, for the auditor's journal. */
    public record MessageOriginalRead(String message, String reason) {}

    /**
     * Words of a message as they were written, and the contact of the consumer.
     *
     * @param contact null where none was left
     */
    public record MessageOriginal(String words, String answer, String contact) {}

    /**
     * Parts of a held opinion and of its answer that may be personal data and are not masked.
     *
     * @param maskable whether they can be masked too; not where the text speaks of a name that cannot be located
     */
    public record DoubtfulParts(List<String> parts, boolean maskable) implements Serializable {}

    private static final int MOST = 500;
    private static final int SUGGESTED = 200;

    @Inject
    ConsumerMessageRegister register;

    @Inject
    ConsumerMessageRepository messages;

    @Inject
    MessageClusterRepository clusters;

    @Inject
    ConsumerMessagePresenter presenter;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    Event<MessageOriginalRead> originalRead;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the messages of the officer's offices, the newest first. */
    public List<ConsumerMessageView> messages() {
        return messages(ConsumerMessageFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Returns a part of the messages of the officer's offices. */
    public List<ConsumerMessageView> messages(ConsumerMessageFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return presenter.views(
                messages.ofOwners(
                        OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()), slice),
                MessageParty.OFFICE,
                businessClock.now());
    }

    /** Returns the number of the messages of the officer's offices. */
    public long count(ConsumerMessageFilter filter) {
        Actor actor = currentUser.actor();
        return messages.countOfOwners(
                OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()));
    }

    public ConsumerMessageView message(String number) {
        ConsumerMessage message = messages.byNumber(number);
        MessageAccess.requireReading(currentUser.actor(), message, agencies);
        return view(message);
    }

    /** Returns whether the reader may take steps on a message. */
    public boolean mayAct(String number) {
        return MessageAccess.mayAct(currentUser.actor(), messages.byNumber(number));
    }

    /**
     * Returns the messages with which one may be joined: alike or from the same contact, on the same unit within the
     * days of the terms.
     */
    public List<ConsumerMessageView> duplicates(String number) {
        ConsumerMessage message = messages.byNumber(number);
        MessageAccess.requireReading(currentUser.actor(), message, agencies);
        if (message.mergedInto() != null) {
            return List.of();
        }
        int days = register.termsOf(message).duplicateDays();
        List<ConsumerMessage> alike = messages
                .around(
                        message.unit(),
                        message.enteredAt().minus(Duration.ofDays(days)),
                        message.enteredAt().plus(Duration.ofDays(days)),
                        SUGGESTED)
                .stream()
                .filter(other ->
                        message.mayBeAnsweredBy(other) && DuplicateMessageRule.mayBeDuplicates(message, other, days))
                .toList();
        return presenter.views(alike, MessageParty.OFFICE, businessClock.now());
    }

    /** Assigns a message to the unit that was found, also one of another office, and notifies the shop. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ConsumerMessageView match(String number, MessageMatchInput input) {
        Constraints.check(input);
        Title title =
                titles.find(input.unit()).orElseThrow(() -> RuleViolation.at("unit", "consumermessage.unit.unknown"));
        Actor actor = currentUser.actor();
        ConsumerMessage before = messages.byNumber(number);
        if (!MessageAccess.mayAct(actor, before) && !before.wasMatchedBy(actor.account(), title)) {
            throw new NotFound(number);
        }
        if (title.hasRecused(actor)) {
            throw RuleViolation.at("unit", "consumermessage.match.recused");
        }
        return view(register.match(number, title, office(businessClock.now())));
    }

    /** Ends a message on a unit that was not found. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ConsumerMessageView file(String number, MessageReasonInput input) {
        Constraints.check(input);
        ConsumerMessage message = findForUpdate(number);
        if (message.title().isPresent()) {
            throw RuleViolation.conflict("consumermessage.file.known");
        }
        register.file(message, input.reason(), office(businessClock.now()));
        return view(message);
    }

    /** Records the finding on a plaque; notifies a consumer who entered a contact. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ConsumerMessageView check(String number, MessageReasonInput input) {
        Constraints.check(input);
        ConsumerMessage message = findForUpdate(number);
        register.check(message, input.reason(), office(businessClock.now()));
        return view(message);
    }

    /** Records the finding of the office at a silent shop; notifies a consumer who entered a contact. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ConsumerMessageView followUp(String number, MessageReasonInput input) {
        Constraints.check(input);
        ConsumerMessage message = findForUpdate(number);
        register.followUp(message, input.reason(), office(businessClock.now()));
        return view(message);
    }

    /** Joins a message with another one of the same matter; the answer to that one then answers this one too. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ConsumerMessageView merge(String number, MessageMergeInput input) {
        Constraints.check(input);
        requireActing(number);
        ConsumerMessage known = messages.find(input.into())
                .filter(other -> MessageAccess.mayAct(currentUser.actor(), other))
                .orElseThrow(() -> RuleViolation.at("into", "consumermessage.merge.wrong", input.into()));
        messages.titleOf(number).ifPresent(titles::lock);
        Stream.of(number, known.number()).sorted().distinct().forEach(messages::findForUpdate);
        ConsumerMessage message = messages.byNumber(number);
        if (!messages.mergedWith(message).isEmpty()) {
            throw RuleViolation.at("into", "consumermessage.merge.wrong", input.into());
        }
        message.mergeInto(known, register.termsOf(message), office(businessClock.now()));
        return view(message);
    }

    /** Separates a joined message, which continues in its own state. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ConsumerMessageView separate(String number) {
        ConsumerMessage message = findForUpdate(number);
        message.separate(register.termsOf(message), office(businessClock.now()));
        return view(message);
    }

    /**
     * Publishes the masked text of an opinion that an officer has checked; a published one is unchanged.
     *
     * @param shown version of the message that the officer saw, refused where words were added since; and whether the
     *              parts that may be personal data are masked too, refused where a name cannot be located
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ConsumerMessageView publish(String number, MessageVersionInput shown) {
        Constraints.check(shown);
        ConsumerMessage message = findForUpdate(number);
        if (message.publication() == OpinionPublication.HELD) {
            message.requireVersion(shown.version());
            if (shown.maskDoubtful() && MessagePrivacy.speaksOfName(message)) {
                throw RuleViolation.conflict("consumermessage.publication.spoken", number);
            }
            register.publish(message, shown.maskDoubtful(), office(businessClock.now()));
        } else if (message.publication() != OpinionPublication.PUBLISHED) {
            throw RuleViolation.conflict("consumermessage.publication.notHeld", number);
        }
        return view(message);
    }

    /**
     * Publishes the masked text of one of several opinions together; an opinion with parts that may be personal data is
     * refused, since the officer checks each part of it.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ConsumerMessageView publishTogether(String number, long version) {
        if (!doubtfulParts(number).parts().isEmpty()) {
            throw RuleViolation.conflict("consumermessage.publication.doubtful", number);
        }
        return publish(number, new MessageVersionInput(version, false));
    }

    /** Returns the parts of a held opinion and of its answer that may be personal data; none for another message. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public DoubtfulParts doubtfulParts(String number) {
        ConsumerMessage message = messages.byNumber(number);
        MessageAccess.requireActing(currentUser.actor(), message);
        return message.publication() == OpinionPublication.HELD
                ? new DoubtfulParts(MessagePrivacy.doubtfulParts(message), !MessagePrivacy.speaksOfName(message))
                : new DoubtfulParts(List.of(), false);
    }

    /** Does not publish an opinion, or no longer. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ConsumerMessageView withhold(String number, MessageReasonInput input) {
        Constraints.check(input);
        ConsumerMessage message = findForUpdate(number);
        register.withhold(message, input.reason(), office(businessClock.now()));
        return view(message);
    }

    /** Reads the words as they were written and the contact; the reason is recorded. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public MessageOriginal readOriginal(String number, MessageReasonInput input) {
        ConsumerMessage message = messages.byNumber(number);
        Actor actor = currentUser.actor();
        MessageAccess.requireActing(actor, message);
        String reason = Constraints.check(input).reason();
        messages.add(new MessageContactAccess(number, reason, new ActionStamp(actor, businessClock.now())));
        originalRead.fire(new MessageOriginalRead(number, reason));
        return new MessageOriginal(
                message.words(),
                message.answer(),
                messages.contactOf(number).map(SealedMessageContact::open).orElse(null));
    }

    /** Returns the clusters of the officer's offices, the newest first. */
    public List<MessageClusterView> clusters() {
        return clusters(MessageClusterFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Returns a part of these clusters. */
    public List<MessageClusterView> clusters(MessageClusterFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return clusters
                .ofOwners(OfficeOwnership.offices(actor, agencies), new RecusalCondition(actor.away()), filter, slice)
                .stream()
                .map(MessageClusterView::of)
                .toList();
    }

    /** Returns the number of these clusters. */
    public long countClusters(MessageClusterFilter filter) {
        return clusters.countOfOwners(
                OfficeOwnership.offices(currentUser.actor(), agencies),
                new RecusalCondition(currentUser.actor().away()),
                filter);
    }

    /** Returns one cluster: with all messages for the office that checks it, with their own for the other offices. */
    public MessageClusterDetail cluster(String id) {
        MessageCluster cluster =
                clusters.find(id).filter(known -> !isRecused(known)).orElseThrow(() -> new NotFound(id));
        return detail(cluster);
    }

    /** Records a finding on a cluster; earlier findings remain. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public MessageClusterDetail review(String id, MessageFindingInput input) {
        Constraints.check(input);
        MessageCluster cluster = clusters.findForUpdate(id);
        Actor actor = currentUser.actor();
        if (!reviews(actor, cluster)) {
            throw new NotFound(id);
        }
        cluster.review(input.finding(), input.noted(), input.genuine(), new ActionStamp(actor, businessClock.now()));
        return detail(cluster);
    }

    private MessageClusterDetail detail(MessageCluster cluster) {
        Actor actor = currentUser.actor();
        List<String> offices = OfficeOwnership.offices(actor, agencies);
        RecusalCondition recusal = new RecusalCondition(actor.away());
        List<ConsumerMessage> received = offices.contains(cluster.owner())
                ? messages.ofCluster(cluster.id(), recusal, SUGGESTED)
                : messages.ofCluster(cluster.id(), offices, recusal, SUGGESTED);
        if (received.isEmpty() && !offices.contains(cluster.owner())) {
            throw new NotFound(cluster.id());
        }
        return new MessageClusterDetail(
                MessageClusterView.of(cluster),
                cluster.findings().stream()
                        .map(MessageClusterDetail.NotedFinding::of)
                        .toList(),
                presenter.views(received, MessageParty.OFFICE, businessClock.now()),
                received.stream()
                        .filter(message -> offices.contains(message.owner()))
                        .map(ConsumerMessage::number)
                        .toList(),
                reviews(actor, cluster),
                cluster.isGenuine());
    }

    private boolean reviews(Actor actor, MessageCluster cluster) {
        return actor.holds(Role.COUNTY_OFFICE, cluster.owner()) && !isRecused(cluster);
    }

    private boolean isRecused(MessageCluster cluster) {
        return titles.find(cluster.unit())
                .filter(title -> title.hasRecused(currentUser.actor()))
                .isPresent();
    }

    private void requireActing(String number) {
        MessageAccess.requireActing(currentUser.actor(), messages.byNumber(number));
    }

    private ConsumerMessage findForUpdate(String number) {
        requireActing(number);
        return register.findForUpdate(number);
    }

    private MessageAct office(BusinessMoment now) {
        return MessageAct.of(MessageParty.OFFICE, currentUser.actor(), now);
    }

    private ConsumerMessageView view(ConsumerMessage message) {
        return presenter.view(message, MessageParty.OFFICE, businessClock.now());
    }
}
