package fangxin.naming.objection;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Prefixes of the message keys of the sentences that objections write into the journal of a candidacy. */
@ApplicationScoped
class ObjectionJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("naming.objection.moot");
    }
}
