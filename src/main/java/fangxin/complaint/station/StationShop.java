package fangxin.complaint.station;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Stored assignment of a titled shop to the station or ODR firm that is in charge of it (服务范围内的获评单位). */
@Entity
@Table(name = "station_shop")
class StationShop {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "station")
    private Station station;

    @NotNull
    @Length(max = 19)
    private String title;

    protected StationShop() {}

    StationShop(Station station, String title) {
        this.id = UUID.randomUUID().toString();
        this.station = station;
        this.title = title;
    }

    String title() {
        return title;
    }
}
