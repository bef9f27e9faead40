package fangxin.round.web;

import fangxin.round.RoundService;
import fangxin.round.RoundService.SheetUse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Panel that shows beside an edition which rounds use its sheet, and in which issue. */
@Named
@RequestScoped
public class SheetRoundsPanel {
    @Inject
    RoundService service;

    private List<SheetUse> uses;

    /**
     * Returns the rounds that have not closed, with the issue of the sheet that each uses; the page shows one sheet.
     */
    public List<SheetUse> of(String sheet) {
        if (uses == null) {
            uses = service.uses(sheet);
        }
        return uses;
    }

    /** Returns the number of these rounds that use the sheet. */
    public long using(String sheet) {
        return of(sheet).stream().filter(use -> use.issue() != null).count();
    }
}
