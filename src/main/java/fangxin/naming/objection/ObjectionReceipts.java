package fangxin.naming.objection;

import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Domain service that issues the receipt numbers of all objections, and finds an objection of any feature by its
 * receipt.
 */
@ApplicationScoped
public class ObjectionReceipts {
    @Inject
    SequenceCounters counters;

    @Inject
    @Any
    Instance<ObjectionReceiptSource> sources;

    /** Returns a new receipt number. */
    public String next(BusinessMoment now) {
        int year = now.today().getYear();
        return AbstractObjection.receipt(year, counters.next("objection/" + year));
    }

    /** Finds the state of an objection; an unknown receipt is refused at the field. */
    public ObjectionReceipt find(String receipt) {
        String stored = stored(receipt);
        return sources.stream()
                .map(source -> source.findReceipt(stored))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("receipt", "naming.receipt.unknown"));
    }

    private static String stored(String receipt) {
        String digits = TextNormalizer.code(receipt);
        return digits.matches("\\d{17}")
                ? digits.substring(0, 4) + "-" + digits.substring(4, 9) + "-" + digits.substring(9)
                : "";
    }
}
