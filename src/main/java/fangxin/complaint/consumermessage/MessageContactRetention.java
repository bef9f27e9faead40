package fangxin.complaint.consumermessage;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the contacts of consumers in messages: it finds ended messages whose last step is before the cutoff,
 * deletes the encrypted contacts, and erases their hashes.
 */
@ApplicationScoped
class MessageContactRetention implements RetainedPersonalData {
    @Inject
    ConsumerMessageRepository messages;

    @Override
    public String kind() {
        return "MESSAGE_CONTACT";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "m.number",
                "from ConsumerMessage m where m.state in :ended and m.since < :before and m.contactHash is not null",
                Map.of("ended", ConsumerMessageState.ended(), "before", cutoff.moment()));
    }

    @Override
    public void erase(String number) {
        messages.findForUpdate(number).eraseContact();
        messages.deleteContact(number);
    }
}
