package fangxin.paper;

import fangxin.Unknown;
import fangxin.application.DossierDesk;
import fangxin.calendar.Moments;
import fangxin.identity.Roles;
import fangxin.stationery.PaperKind;
import fangxin.stationery.Templates;
import fangxin.stationery.Typesetting;
import fangxin.stationery.Typesetting.Form;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;

/** Where the forms of a case are made with people's names and numbers in the clear, for a purpose that is kept. */
@Stateless
@RolesAllowed({Roles.STATION, Roles.COUNTY_OFFICE, Roles.AUTHORITY, Roles.EVALUATOR})
public class FullFormDesk {
    @Inject
    FormWriter forms;
    @Inject
    DossierDesk applications;
    @Inject
    Templates templates;
    @Inject
    Typesetting typesetting;
    @Inject
    Moments moments;

    /** Whether the pages mask this form for this person, who may have it in full. */
    @PermitAll
    public boolean masks(PaperKind kind, String reference) {
        return PaperDesk.OWN.contains(kind) && applications.read(reference).mayLook();
    }

    /** Whether to offer it in full: what the filing office prints is complete anyway. */
    @PermitAll
    public boolean offered(PaperKind kind, String reference) {
        return masks(kind, reference) && !applications.filedBy(reference);
    }

    public PaperDesk.Made make(PaperKind kind, String reference, Form form, String purpose) {
        if (!PaperDesk.OWN.contains(kind) || form == Form.XLSX) {
            throw new Unknown(kind.slug());
        }
        Draft draft = forms.inFull(kind, reference, purpose);
        return new PaperDesk.Made(typesetting.set(form, kind, templates.bytesOf(templates.inForce(kind, draft.office())),
                PaperDesk.numbered(draft, "", moments.now().today())), form.type(),
                Speech.say("paper.full.name", Speech.say("stationery.kind." + kind), reference)
                        + "." + form.name().toLowerCase(Locale.ROOT));
    }
}
