package fangxin.authoring;

import fangxin.message.Letters;
import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** The kinds of subject, to be taken along. */
@ApplicationScoped
class AuthoringRosters {
    @Inject
    KindDesk desk;

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
}
