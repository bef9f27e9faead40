package fangxin.complaint.association;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.platform.notification.NotificationComposer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * Notifier of the traders of a comparative test: each learns the result of its sample before the public does, and until
 * when it can object, and that a test of which it knows was discarded.
 */
@ApplicationScoped
class ComparativeTestNotifier {
    @Inject
    NotificationComposer notifications;

    @Inject
    AgencyRepository agencies;

    /** Notifies every trader; a later notification states later days, so that each is sent once. */
    void notifyTraders(ComparativeTest test) {
        Agency association = agencies.byCode(test.association());
        for (ComparativeTestSample sample : test.samples()) {
            notifications.write(
                    sample.contact(),
                    "zh",
                    "association.test.notification",
                    "comparative-test/%s/%d/%s"
                            .formatted(sample.id(), test.journal().size(), test.objectionsUntil()),
                    association.name().zh(),
                    test.product(),
                    sample.product(),
                    sample.result(),
                    test.objectionsUntil(),
                    Objects.requireNonNullElse(association.phone(), ""));
        }
    }

    /** Notifies every trader that the test is discarded and its result not published. */
    void notifyOfDiscard(ComparativeTest test) {
        Agency association = agencies.byCode(test.association());
        for (ComparativeTestSample sample : test.samples()) {
            notifications.write(
                    sample.contact(),
                    "zh",
                    "association.test.discardNotification",
                    "comparative-test/%s/discarded".formatted(sample.id()),
                    association.name().zh(),
                    test.product(),
                    sample.product(),
                    Objects.requireNonNullElse(association.phone(), ""));
        }
    }
}
