package fangxin.document.issue;

import fangxin.common.NotFound;
import fangxin.document.template.DocumentFormat;
import fangxin.document.template.DocumentRenderer;
import fangxin.document.template.DocumentType;
import fangxin.document.template.DocumentTypeCatalogue;
import fangxin.document.template.TemplateRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.application.ApplicationViewService;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Service that renders the forms of a case with names and numbers unmasked, for a purpose that is recorded, and answers
 * whether a form is masked for the reader.
 */
@Stateless
@RolesAllowed({RoleNames.STATION, RoleNames.COUNTY_OFFICE, RoleNames.AUTHORITY, RoleNames.EVALUATOR})
public class UnmaskedFormService {
    @Inject
    CaseFormComposer forms;

    @Inject
    ApplicationViewService applications;

    @Inject
    TemplateRepository templates;

    @Inject
    DocumentTypeCatalogue types;

    @Inject
    DocumentRenderer renderer;

    @Inject
    BusinessClock businessClock;

    /** Returns whether the pages mask this form for this person, who may nevertheless read it unmasked. */
    @PermitAll
    public boolean masks(DocumentType type, String reference) {
        return CaseFormComposer.isMasked(type)
                && applications.read(reference).masking().mayUnmask();
    }

    /** Returns whether to offer the unmasked form: forms that the filing office prints are unmasked anyway. */
    @PermitAll
    public boolean isOffered(DocumentType type, String reference) {
        return masks(type, reference) && !applications.isFiledByReader(reference);
    }

    public DocumentService.RenderedDocument render(
            DocumentType type, String reference, DocumentFormat format, String purpose) {
        if (!CaseFormComposer.isMasked(type) || format == DocumentFormat.XLSX) {
            throw new NotFound(type.slug());
        }
        DocumentDraft draft =
                forms.inFull(types.byCode(type.content()), reference, purpose).withDocumentNumber(type);
        return new DocumentService.RenderedDocument(
                renderer.render(
                        format,
                        type,
                        templates.bytesOf(templates.inForce(type, draft.office())),
                        DocumentService.numbered(draft, "", businessClock.now().today())),
                format.type(),
                ChineseText.text("document.full.name", type.name().zh(), reference) + "."
                        + format.name().toLowerCase(Locale.ROOT));
    }
}
