package fangxin.organization.law.web;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.law.Law;
import fangxin.organization.law.Law.LawKind;
import fangxin.organization.law.LawLibrary;
import fangxin.platform.persistence.AsOf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Public page of the law library, in groups by kind; other pages find in it the laws that a text cites. */
@Named
@RequestScoped
public class LawsPage {
    @Inject
    PublicLaws published;

    @Inject
    BusinessClock businessClock;

    @Inject
    AsOf asOf;

    private LawLibrary library;

    /** Returns the kinds of which there is a law. */
    public List<LawKind> getKinds() {
        return Arrays.stream(LawKind.values())
                .filter(kind -> !of(kind).isEmpty())
                .toList();
    }

    public List<Law> of(LawKind kind) {
        return library().laws().stream().filter(law -> law.kind() == kind).toList();
    }

    /** Returns the laws that a Chinese text cites. */
    public List<Law> citedIn(String text) {
        return LawLibrary.mayCite(text) ? library().citedIn(text) : List.of();
    }

    public boolean hasEnded(Law law) {
        return law.hasEndedBefore(businessClock.now().today());
    }

    /** Returns the time of the cached data, or null where they are current. */
    public Instant getAsOf() {
        library();
        return asOf.moment();
    }

    private LawLibrary library() {
        if (library == null) {
            library = published.library();
        }
        return library;
    }
}
