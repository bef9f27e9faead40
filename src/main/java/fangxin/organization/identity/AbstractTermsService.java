package fangxin.organization.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Base of the services of terms that the city's programme office edits as a whole (规则): shows those in force, and
 * enters an issue with changed ones, which {@link TermsIssueEvent} announces. The subclass is the only door to its
 * terms: it declares the public methods with their roles, since those of its class do not hold for inherited methods,
 * and the view, which has a schema of its own in the API.
 *
 * @param <I> the issues
 * @param <T> the terms
 * @param <V> view of the terms in force
 */
public abstract class AbstractTermsService<I extends TermsIssue, T, V> {
    @Inject
    TermsChange changes;

    @Inject
    Event<TermsIssueEvent> entered;

    protected abstract TermsIssueRepository<I, T> repository();

    /** @param changeable whether the reader may change the terms */
    protected abstract V view(I issue, boolean changeable);

    /** Returns the source that the terms name, for the audit log; null where they name none. */
    protected String source(T terms) {
        return null;
    }

    /** Announces an issue to the public pages that show its terms; by default none does. */
    protected void publish(I issue) {}

    /** Returns the terms in force. */
    protected V inForce() {
        return view(repository().current());
    }

    /**
     * Enters an issue with changed terms, as {@link TermsChange#enter} decides.
     *
     * @param shown  the issue that the reader saw
     * @param change makes the changed terms of those in force
     * @param check  refuses faulty terms
     */
    protected V enter(int shown, UnaryOperator<T> change, Consumer<T> check) {
        return view(changes.enter(repository(), shown, change, check, (before, issue) -> {
            entered.fire(new TermsIssueEvent(issue, source(repository().terms(issue))));
            publish(issue);
        }));
    }

    private V view(I issue) {
        return view(issue, changes.isAllowed());
    }
}
