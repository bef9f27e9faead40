package fangxin.cultivation;

import fangxin.RuleViolation;
import fangxin.merchant.Merchant;
import fangxin.merchant.Premises;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * New values for what was entered wrongly; null leaves a field as it is.
 *
 * @param registeredName the name on the licence
 * @param signName       what the sign over the door says
 * @param street         division code of the street or township
 * @param lat            latitude in degrees, WGS-84; given together with the longitude
 */
public record Correction(String registeredName, String signName, String street, String address, Double lat,
        Double lng) {

    /** A field before and after. */
    public record Change(String field, String before, String after) { }

    public Correction {
        registeredName = Words.tidy(registeredName);
        signName = Words.tidy(signName);
        street = Words.tidy(street);
        address = Words.tidy(address);
    }

    /** What would change; a correction that changes nothing is refused. */
    List<Change> changesTo(Merchant merchant, Premises premises) {
        new Words().mayHave("registeredName", registeredName, 200).mayHave("signName", signName, 120)
                .mayHave("address", address, 300)
                .require((lat == null) == (lng == null), "lat", "cultivation.correct.location")
                .require(lat == null || Math.abs(lat) <= 90, "lat", "cultivation.correct.location")
                .require(lng == null || Math.abs(lng) <= 180, "lng", "cultivation.correct.location")
                .check();
        List<Change> changes = new ArrayList<>();
        note(changes, "registeredName", merchant.name(), registeredName);
        note(changes, "signName", premises.signName(), signName);
        note(changes, "street", premises.street(), street);
        note(changes, "address", premises.address(), address);
        note(changes, "location", place(premises.lat(), premises.lng()), place(lat, lng));
        if (changes.isEmpty()) {
            throw new RuleViolation("cultivation.correct.nothing");
        }
        return changes;
    }

    void applyTo(Merchant merchant, Premises premises) {
        if (registeredName != null) {
            merchant.rename(registeredName);
        }
        premises.describe(or(signName, premises.signName()), premises.organ(), or(street, premises.street()),
                or(address, premises.address()));
        if (lat != null) {
            premises.locate(lat, lng);
        }
    }

    private static void note(List<Change> changes, String field, String before, String after) {
        if (after != null && !Objects.equals(before, after)) {
            changes.add(new Change(field, before, after));
        }
    }

    private static String place(Double lat, Double lng) {
        return lat == null || lng == null ? null : lat + ", " + lng;
    }

    private static String or(String given, String otherwise) {
        return given == null ? otherwise : given;
    }
}
