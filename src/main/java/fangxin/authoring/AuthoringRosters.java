package fangxin.authoring;

import fangxin.message.Letters;
import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** The kinds of subject and their forms, to be taken along. */
@ApplicationScoped
class AuthoringRosters {
    @Inject
    KindDesk desk;
    @Inject
    FormDraftDesk forms;

    @Produces
    Roster<KindDesk.Line> kinds() {
        return Roster.<KindDesk.Line>of("kinds", "authoring.kinds", filters -> desk.kinds().stream())
                .column("authoring.kind", line -> line.terms().name())
                .column("authoring.kind.code", line -> line.terms().code())
                .column("authoring.kind.digits", line -> line.terms().digits())
                .column("authoring.kind.form.label", line -> line.terms().form())
                .column("authoring.kind.sheets", KindDesk.Line::sheetNames)
                .column("authoring.kind.byTrade", line -> line.terms().byTrade())
                .column("authoring.kind.authority.label", line -> Letters.inBoth(line.terms().authority() == null
                        ? "authoring.kind.authority.trade" : "territory.authority." + line.terms().authority()))
                .words("authoring.kind.state", "authoring.kind.", line -> line.inUse() ? "used" : "unused");
    }

    @Produces
    Roster<FormDraftDesk.Line> forms() {
        return Roster.<FormDraftDesk.Line>of("forms", "authoring.forms", filters -> forms.forms().stream())
                .column("authoring.kind", FormDraftDesk.Line::kinds)
                .column("authoring.form", FormDraftDesk.Line::form)
                .column("authoring.form.issues", FormDraftDesk.Line::issues)
                .column("authoring.form.draft", FormDraftDesk.Line::writing)
                .column("stationery.col.when", FormDraftDesk.Line::savedAt);
    }
}
