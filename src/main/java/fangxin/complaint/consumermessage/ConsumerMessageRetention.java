package fangxin.complaint.consumermessage;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.platform.persistence.PublicDataChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the words of consumers, shops and officers in messages and of the pictures: it finds ended messages
 * whose last step is before the cutoff, erases the words, also in journal and publication, and removes the pictures.
 */
@ApplicationScoped
class ConsumerMessageRetention implements RetainedPersonalData {
    @Inject
    ConsumerMessageRepository messages;

    @Inject
    MessagePictures pictures;

    @Inject
    Event<PublicDataChanged> changed;

    @Override
    public String kind() {
        return "CONSUMER_MESSAGE";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "m.number",
                "from ConsumerMessage m where m.state in :ended and m.since < :before",
                Map.of("ended", ConsumerMessageState.ended(), "before", cutoff.moment()));
    }

    @Override
    public void erase(String number) {
        ConsumerMessage message = messages.findForUpdate(number);
        boolean isPublished = message.publication() == OpinionPublication.PUBLISHED;
        message.eraseWords();
        pictures.removeAll(number);
        if (isPublished) {
            changed.fire(new PublicDataChanged());
        }
    }
}
