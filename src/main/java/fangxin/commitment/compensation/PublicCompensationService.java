package fangxin.commitment.compensation;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Service boundary by which anyone lists and counts the schemes of advance compensation in force, and reads those that
 * cover a unit, with the band of the balance in place of the amount.
 */
@Stateless
@PermitAll
public class PublicCompensationService {
    @Inject
    CompensationRepository schemes;

    @Inject
    CompensationPresenter presenter;

    @Inject
    TitleRepository titles;

    @Inject
    BusinessClock businessClock;

    /** Lists a part of the schemes in force, by the name of the holder. */
    public List<PublicCompensationView> schemes(int first, int count) {
        LocalDate today = businessClock.now().today();
        return presenter.published(schemes.inForce(today, first, count), today);
    }

    /** Counts the schemes in force. */
    public long count() {
        return schemes.countInForce(businessClock.now().today());
    }

    /** Returns the schemes in force that cover a titled unit today; none for a unit whose title has ended. */
    public List<PublicCompensationView> covering(String title) {
        LocalDate today = businessClock.now().today();
        Title unit = titles.byNumber(title);
        return unit.standing(today).isRunning()
                ? presenter.published(schemes.covering(unit.number(), today), today)
                : List.of();
    }
}
