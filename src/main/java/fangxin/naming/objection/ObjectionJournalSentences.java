package fangxin.naming.objection;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Bean that names the prefixes of the message keys of the sentences that objections write into the journal of a
 * candidacy, so that they can be translated.
 */
@ApplicationScoped
class ObjectionJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("naming.objection.moot");
    }
}
