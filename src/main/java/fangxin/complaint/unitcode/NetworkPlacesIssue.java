package fangxin.complaint.unitcode;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssue;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored issue of the terms of scans (扫码统计规则版次), which are the networks whose region is known and the number of
 * visitors from which a unit gets an alert. The first is that of config/network-places.json.
 */
@Entity
@Table(name = "network_places_issue")
public class NetworkPlacesIssue extends TermsIssue {
    /** Converter that stores the terms as JSON in one column. */
    @Converter
    public static class NetworkPlacesConverter extends JsonAttributeConverter<NetworkPlaces>
            implements AttributeConverter<NetworkPlaces, String> {
        public NetworkPlacesConverter() {
            super(NetworkPlaces.class);
        }
    }

    @NotNull
    @JsonLength(max = 32000)
    @Convert(converter = NetworkPlacesConverter.class)
    private NetworkPlaces terms;

    protected NetworkPlacesIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    NetworkPlacesIssue(int issue, NetworkPlaces terms, Actor actor, Instant now) {
        super(issue, actor, now);
        this.terms = terms;
    }

    public NetworkPlaces terms() {
        return terms;
    }
}
