package fangxin.complaint.station;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored change of the public particulars of an approved station (待复核的更正), such as name, place or phone, which waits
 * for a second officer; it is deleted with the decision or the closing of the station, whose journal has old and new
 * values.
 */
@Entity
@Table(name = "station_change")
public class StationChange {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "station")
    private Station station;

    @NotNull
    @Length(max = 120)
    private String name;

    @NotNull
    @Length(max = 200)
    private String hostName;

    @Length(max = 40)
    private String venue;

    @NotNull
    @Length(max = 300)
    private String address;

    @Length(max = 12)
    private String street;

    @Length(max = 300)
    private String link;

    @NotNull
    @Length(max = 40)
    private String phone;

    private Double lat;
    private Double lng;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant proposedAt;

    protected StationChange() {}

    StationChange(Station station, StationInput input, ActionStamp by) {
        StationPlace place = input.place().place(station.type());
        this.id = UUID.randomUUID().toString();
        this.station = station;
        this.name = input.name();
        this.hostName = input.hostName();
        this.venue = place.venue();
        this.address = place.address();
        this.street = place.street();
        this.link = place.link();
        this.phone = place.phone();
        this.lat = place.lat();
        this.lng = place.lng();
        this.actor = RecordedActor.of(by.actor());
        this.proposedAt = by.moment().at();
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String hostName() {
        return hostName;
    }

    StationPlace place() {
        return new StationPlace(venue, address, street, link, phone, lat, lng);
    }

    /** Returns the officer or the staff member who proposed the change. */
    RecordedActor actor() {
        return actor;
    }

    Instant proposedAt() {
        return proposedAt;
    }
}
