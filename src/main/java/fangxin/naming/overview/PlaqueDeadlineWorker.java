package fangxin.naming.overview;

import fangxin.naming.title.PlaqueReturnPolicy;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.organization.identity.AccountNotifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Implementation of {@link TimeLimitRecomputation}, one transaction for each title, that defers the last day for giving
 * its plaque back when the working calendar changes, and notifies the holder.
 */
@ApplicationScoped
@Transactional
class PlaqueDeadlineWorker implements TimeLimitRecomputation {
    @Inject
    TitleRepository titles;

    @Inject
    PlaqueReturnPolicy terms;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of the titles whose plaques must be returned in a year or later. */
    @Override
    public List<String> keysFrom(int year) {
        return titles.plaquesDueFrom(LocalDate.of(year, 1, 1));
    }

    /** Recomputes the day for giving a plaque back, and notifies its holder. */
    @Override
    public void recompute(String number, int year) {
        Title title = titles.findForUpdate(number);
        BusinessMoment now = businessClock.now();
        LocalDate before = title.plaque().dueOn();
        LocalDate day = terms.recomputed(title, year, now.calendar());
        if (title.plaque().returnedOn() == null && day.isAfter(before)) {
            title.deferPlaque(day);
            if (title.holder().merchant() != null) {
                mailings.toMerchant(
                        title.holder().merchant(),
                        now.today(),
                        "naming.letter.plaqueMoved",
                        "plaque/" + number + "/" + day,
                        title.place().signName(),
                        before,
                        now.stated(day));
            }
        }
    }
}
