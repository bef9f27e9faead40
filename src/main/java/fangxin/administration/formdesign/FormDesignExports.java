package fangxin.administration.formdesign;

import fangxin.document.export.ListExport;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Exports of subject types and their forms as workbooks. */
@ApplicationScoped
class FormDesignExports {
    @Inject
    SubjectTypeService service;

    @Inject
    FormDraftService forms;

    @Produces
    ListExport<SubjectTypeService.SubjectTypeView> kinds() {
        return ListExport.<SubjectTypeService.SubjectTypeView>of(
                        "subject-types", "formdesign.kinds", filters -> service.kinds().stream())
                .column("formdesign.kind", line -> line.terms().name())
                .column("formdesign.kind.code", line -> line.terms().code())
                .column("formdesign.kind.digits", line -> line.terms().digits())
                .column("formdesign.kind.form.label", line -> line.terms().form())
                .column("formdesign.kind.sheets", SubjectTypeService.SubjectTypeView::sheetNames)
                .column("formdesign.kind.byTrade", line -> line.terms().byTrade())
                .column(
                        "formdesign.kind.authority.label",
                        line -> Messages.inBoth(
                                line.terms().authority() == null
                                        ? "formdesign.kind.authority.trade"
                                        : "organization.authority."
                                                + line.terms().authority()))
                .words("formdesign.kind.state", "formdesign.kind.", line -> line.inUse() ? "used" : "unused");
    }

    @Produces
    ListExport<FormDraftService.FormSummary> forms() {
        return ListExport.<FormDraftService.FormSummary>of(
                        "forms", "formdesign.forms", filters -> forms.forms().stream())
                .column("formdesign.kind", FormDraftService.FormSummary::subjectTypes)
                .column("formdesign.form", FormDraftService.FormSummary::form)
                .column("formdesign.form.issues", FormDraftService.FormSummary::issues)
                .column("formdesign.form.draft", FormDraftService.FormSummary::writing)
                .column("templates.col.when", FormDraftService.FormSummary::savedAt);
    }
}
