package fangxin.naming.plaque;

import fangxin.naming.signing.OfficialDocumentItemView;
import fangxin.naming.signing.OfficialDocumentState;
import fangxin.naming.signing.OfficialDocumentType;
import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.signing.DocumentReviewService;
import fangxin.naming.signing.OfficialDocumentView;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.Plaque;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.platform.config.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A plaque as it stands.
 *
 * @param held whether the holder can have one that is to be given back
 */
public record PlaqueView(
        String number,
        String title,
        LocalDate handedOverOn,
        String receiver,
        String photo,
        LocalDate dueOn,
        LocalDate returnedOn,
        String takenBy,
        String returnPhoto,
        boolean held)
        implements Serializable {
    static PlaqueView of(Title title) {
        Plaque plaque = title.plaque();
        return new PlaqueView(
                plaque.number(),
                title.number(),
                plaque.handedOverOn(),
                plaque.receiver(),
                plaque.photo(),
                plaque.dueOn(),
                plaque.returnedOn(),
                plaque.takenBy(),
                plaque.returnPhoto(),
                title.plaqueMayBeHeld());
    }
}
