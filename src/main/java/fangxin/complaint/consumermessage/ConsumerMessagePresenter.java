package fangxin.complaint.consumermessage;

import fangxin.common.LocalizedText;
import fangxin.complaint.consumermessage.ConsumerMessageView.MessageContent;
import fangxin.complaint.consumermessage.ConsumerMessageView.MessageDeadline;
import fangxin.complaint.consumermessage.ConsumerMessageView.MessageEntryView;
import fangxin.complaint.consumermessage.ConsumerMessageView.MessageFlags;
import fangxin.complaint.consumermessage.ConsumerMessageView.MessagePublication;
import fangxin.complaint.consumermessage.ConsumerMessageView.MessageReply;
import fangxin.complaint.consumermessage.ConsumerMessageView.MessageUnit;
import fangxin.naming.title.Title;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Presenter that puts messages of consumers into views with the steps open to the reading party: consumer and shop read
 * the words as written and what they wrote to each other, an office reads all masked. The shop reads no contact.
 */
@ApplicationScoped
class ConsumerMessagePresenter {
    @Inject
    ConsumerMessageTermsRepository terms;

    @Inject
    ConsumerMessageRepository messages;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    ConsumerMessageView view(ConsumerMessage message, MessageParty reader, BusinessMoment now) {
        return views(List.of(message), reader, now).getFirst();
    }

    /** Returns the views of several; issues of the terms, contacts and pictures are loaded once for all. */
    List<ConsumerMessageView> views(List<ConsumerMessage> all, MessageParty reader, BusinessMoment now) {
        List<String> numbers = all.stream().map(ConsumerMessage::number).toList();
        Map<Integer, ConsumerMessageTerms> issues = new HashMap<>();
        Map<String, String> contacts = reader == MessageParty.OFFICE ? messages.maskedContacts(numbers) : Map.of();
        Map<String, List<StoredFile>> pictures = files.of(numbers);
        Map<String, LocalizedText> offices = new HashMap<>();
        return all.stream()
                .map(message -> view(
                        message,
                        reader,
                        now,
                        issues.computeIfAbsent(
                                message.termsIssue(),
                                issue -> terms.byIssue(issue).terms()),
                        offices.computeIfAbsent(message.owner(), this::officeName),
                        contacts.get(message.number()),
                        pictures.getOrDefault(message.number(), List.of())))
                .toList();
    }

    private static ConsumerMessageView view(
            ConsumerMessage message,
            MessageParty reader,
            BusinessMoment now,
            ConsumerMessageTerms under,
            LocalizedText officeName,
            String contact,
            List<StoredFile> pictures) {
        boolean office = reader == MessageParty.OFFICE;
        return new ConsumerMessageView(
                message.number(),
                message.version(),
                unit(message, now.today()),
                officeName,
                new MessageContent(
                        message.type(),
                        message.channel(),
                        office ? MessagePrivacy.mask(message, message.words()) : message.words(),
                        contact,
                        pictures.stream()
                                .filter(file -> file.purpose().equals(MessageFileAccess.PICTURE))
                                .map(StoredFile::id)
                                .toList()),
                message.state(),
                new MessageDeadline(
                        message.enteredAt(),
                        message.since(),
                        message.dueOn(),
                        now.calendar().isProvisional(message.dueOn()),
                        message.reason(under, now.calendar()).orElse(null)),
                new MessageReply(
                        office ? MessagePrivacy.mask(message, message.answer()) : message.answer(),
                        message.answeredAt(),
                        message.escalatedTo()),
                new MessagePublication(
                        message.publication(),
                        message.publishFrom(),
                        message.publishedOn(),
                        MessagePrivacy.maskPublished(message, message.publicWords()),
                        MessagePrivacy.maskPublished(message, message.publicAnswer())),
                office ? flags(message) : MessageFlags.NONE,
                office ? journal(message) : exchange(message, reader),
                ConsumerMessageStep.openTo(reader, message.state(), message.mergedInto() != null));
    }

    private static MessageFlags flags(ConsumerMessage message) {
        return new MessageFlags(
                message.isOfOwnUnit(),
                message.cluster() == null ? null : message.cluster().id(),
                message.mergedInto() == null ? null : message.mergedInto().number());
    }

    private LocalizedText officeName(String code) {
        return agencies.find(code).map(Agency::name).orElse(new LocalizedText(code, code));
    }

    private static List<MessageEntryView> journal(ConsumerMessage message) {
        return message.journal().stream()
                .map(entry -> new MessageEntryView(
                        entry.step(), entry.party(), entry.actor().name(), reason(message, entry), entry.recordedAt()))
                .toList();
    }

    /**
     * Returns the entries that the parties wrote to each other and, for the consumer, the findings of the office
     * without names.
     */
    private static List<MessageEntryView> exchange(ConsumerMessage message, MessageParty reader) {
        return message.journal().stream()
                .filter(entry -> entry.reason() != null || entry.step() == ConsumerMessageStep.REOPEN)
                .filter(entry -> switch (entry.step()) {
                    case ANSWER, REOPEN -> true;
                    case CHECK, RECORD, FOLLOW_UP, FORWARD_REPLY -> reader == MessageParty.CONSUMER;
                    default -> false;
                })
                .map(entry -> new MessageEntryView(
                        entry.step(),
                        entry.party(),
                        null,
                        entry.party() == MessageParty.OFFICE
                                ? MessagePrivacy.mask(message, entry.reason())
                                : entry.reason(),
                        entry.recordedAt()))
                .toList();
    }

    /** The number of another message is no personal data. */
    private static String reason(ConsumerMessage message, ConsumerMessageEntry entry) {
        return entry.step() == ConsumerMessageStep.MERGE || entry.step() == ConsumerMessageStep.SEPARATE
                ? entry.reason()
                : MessagePrivacy.mask(message, entry.reason());
    }

    static MessageUnit unit(ConsumerMessage message, LocalDate today) {
        return message.title()
                .map(title -> unit(title, today))
                .orElseGet(() -> new MessageUnit(message.unit(), null, null, null, null));
    }

    static MessageUnit unit(Title title, LocalDate today) {
        return new MessageUnit(
                title.number(),
                title.place().signName(),
                title.holder().registeredName(),
                title.place().address(),
                title.standing(today));
    }
}
