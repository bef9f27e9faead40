package fangxin.administration.formdesign;

import fangxin.document.export.ListExport;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definitions of the list exports of subject types and their forms. */
@ApplicationScoped
class FormDesignExports {
    @Inject
    SubjectTypeService service;

    @Inject
    FormDraftService forms;

    @Produces
    ListExport<SubjectTypeService.SubjectTypeView> subjectTypes() {
        return ListExport.<SubjectTypeService.SubjectTypeView>of(
                        "subject-types", "formdesign.subjectTypes", filters -> service.all().stream())
                .column("formdesign.subjectType", line -> line.terms().name())
                .column("formdesign.subjectType.code", line -> line.terms().code())
                .column("formdesign.subjectType.digits", line -> line.terms().digits())
                .column(
                        "formdesign.subjectType.form.label",
                        line -> line.terms().form())
                .column("formdesign.subjectType.sheets", SubjectTypeService.SubjectTypeView::sheetNames)
                .column("formdesign.subjectType.byTrade", line -> line.terms().byTrade())
                .column(
                        "formdesign.subjectType.authority.label",
                        line -> Messages.inBoth(
                                line.terms().authority() == null
                                        ? "formdesign.subjectType.authority.trade"
                                        : "organization.authority."
                                                + line.terms().authority()))
                .labelColumn(
                        "formdesign.subjectType.state",
                        "formdesign.subjectType.",
                        line -> line.inUse() ? "used" : "unused");
    }

    @Produces
    ListExport<FormDraftService.FormSummary> forms() {
        return ListExport.<FormDraftService.FormSummary>of(
                        "forms", "formdesign.forms", filters -> forms.forms().stream())
                .column("formdesign.subjectType", FormDraftService.FormSummary::subjectTypes)
                .column("formdesign.form", FormDraftService.FormSummary::form)
                .column("formdesign.form.issues", FormDraftService.FormSummary::issues)
                .column("formdesign.form.draft", FormDraftService.FormSummary::writing)
                .column("document.template.col.when", FormDraftService.FormSummary::savedAt);
    }
}
