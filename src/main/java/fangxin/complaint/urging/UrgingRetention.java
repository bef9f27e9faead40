package fangxin.complaint.urging;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the words of urging letters and of their answers, which can name persons: it finds letters answered, or
 * without an answer sent, before the cutoff, and erases these words.
 */
@ApplicationScoped
class UrgingRetention implements RetainedPersonalData {
    @Inject
    UrgingRepository letters;

    @Override
    public String kind() {
        return "URGING_LETTER";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "l.number",
                "from UrgingLetter l where (l.words is not null or l.reply is not null) and coalesce(l.repliedAt, l.sentAt) < :before",
                Map.of("before", cutoff.moment()));
    }

    @Override
    public void erase(String number) {
        letters.findForUpdate(number).erase();
    }
}
