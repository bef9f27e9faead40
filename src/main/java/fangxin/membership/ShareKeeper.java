package fangxin.membership;

import fangxin.RuleViolation.Violation;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.criteria.Kind;
import fangxin.criteria.Kinds;
import fangxin.identity.Mailings;
import fangxin.identity.Role;
import fangxin.merchant.Premises;
import fangxin.naming.Hindrance;
import fangxin.naming.Title;
import fangxin.naming.TitleChanged;
import fangxin.naming.Titles;
import fangxin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Looks at a composite's share whenever a title or a member has changed, and asks its office where it is missed. */
@ApplicationScoped
public class ShareKeeper implements Hindrance {
    @Inject
    Composites composites;
    @Inject
    Tallies tallies;
    @Inject
    Titles titles;
    @Inject
    Candidacies candidacies;
    @Inject
    Kinds kinds;
    @Inject
    Mailings mailings;
    @Inject
    Moments moments;

    /** A composite below a binding share is named only where its office has said so. */
    @Override
    public List<Violation> to(Collection<Candidacy> candidacies, Moment now) {
        Map<String, Kind> known = kinds.byCode();
        List<Candidacy> all = candidacies.stream().filter(candidacy -> known.get(candidacy.kind()).composite()).toList();
        Map<Candidacy, Composite> about = composites.of(all);
        Map<Candidacy, Tally> counted = tallies.of(all, about);
        return all.stream().filter(candidacy -> {
            Composite composite = about.get(candidacy);
            Tally tally = counted.get(candidacy);
            return composite == null ? tally.lacking() : !composite.nameable(candidacy.reference(), tally, now);
        }).map(candidacy -> {
            Tally tally = counted.get(candidacy);
            return new Violation(candidacy.reference(), "membership.obstacle.share",
                    List.of(tally.members(), tally.titled(), tally.share().percent(), tally.share().least()));
        }).toList();
    }

    /** A title of a member, or of the composite itself, has changed. */
    void titleChanged(@Observes TitleChanged changed) {
        Title title = titles.byNumber(changed.number());
        if (title.candidacy() != null && composite(title.kind())) {
            Candidacy candidacy = candidacies.byReference(title.candidacy());
            composites.of(candidacy, signOf(candidacy)).map(Composite::id).ifPresent(id -> {
                Composite composite = composites.held(id);
                composite.applyBy(candidacy.reference());
                composites.keep(composite);
                look(composite, "NAMED");
            });
        }
        if (title.creditCode() != null) {
            composites.idsSeating(title.creditCode()).forEach(id -> look(composites.held(id), "TITLE"));
        }
    }

    private boolean composite(String kind) {
        return kinds.find(kind).filter(Kind::composite).isPresent();
    }

    private static String signOf(Candidacy candidacy) {
        return candidacy.premises().map(Premises::signName).orElse(null);
    }

    /** Looks at all valid titles of a composite that nobody else changes meanwhile. */
    void look(Composite composite, String cause) {
        Moment now = moments.now();
        for (Title title : composites.titlesOf(composite)) {
            if (title.standing(now.today()) != Title.Standing.VALID) {
                composite.over(title.number(), now);
                continue;
            }
            composite.see(title.number(), title.candidacy(), tallies.of(composite, title), cause, now)
                    .ifPresent(found -> mailings.toHolders(Role.COUNTY_OFFICE, title.owner(), now.today(),
                            "membership.letter.shortfall", "shortfall/" + found.id(), composite.name(),
                            found.members(), found.titled(), Settings.baseUrl() + "/work/shortfalls"));
        }
    }
}
