package fangxin.supervision.proceeding;

import fangxin.naming.signing.HolderHearing;
import fangxin.naming.title.Title;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Adapter of the port {@link HolderHearing}: the holder of a title was heard where the document was drafted by the
 * decision of a proceeding on this title, to which hearing alone leads ({@link SupervisionStep#DECIDE}).
 */
@ApplicationScoped
class ProceedingHearing implements HolderHearing {
    @Inject
    SupervisionRepository proceedings;

    @Override
    public Optional<LocalDate> heardOn(Title title, String document) {
        return proceedings.ofDocument(document).flatMap(proceeding -> proceeding.heardOn(title));
    }
}
