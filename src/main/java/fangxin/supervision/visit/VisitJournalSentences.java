package fangxin.supervision.visit;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Bean that names the prefix of the message key of the reason that the system enters where a draw has replaced the unit
 * of a visit, so that it can be translated.
 */
@ApplicationScoped
class VisitJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("supervision.visit.draw.replaced");
    }
}
