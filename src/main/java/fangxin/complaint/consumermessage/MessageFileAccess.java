package fangxin.complaint.consumermessage;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule for the pictures of messages of consumers: who represents the unit, and the staff and auditors of the
 * office that received the message. Its constant names the purpose.
 */
@ApplicationScoped
class MessageFileAccess implements FileAccessRule {
    static final String PICTURE = "CONSUMER_MESSAGE";

    @Inject
    ConsumerMessageRepository messages;

    @Inject
    AgencyRepository agencies;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return PICTURE.equals(file.purpose())
                ? Optional.of(messages.find(file.owner())
                        .filter(message -> MessageAccess.isHolder(actor, message)
                                || MessageAccess.mayRead(actor, message, agencies))
                        .isPresent())
                : Optional.empty();
    }
}
