package fangxin.complaint.station;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Stored paper of the application of a station or ODR firm (申请材料): the code of the requirement that it meets, and its
 * file, which can be replaced.
 */
@Entity
@Table(name = "station_paper")
class StationPaper {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "station")
    private Station station;

    @NotNull
    @Length(max = 40)
    private String code;

    @NotNull
    @Length(max = 36)
    private String file;

    protected StationPaper() {}

    StationPaper(Station station, String code, String file) {
        this.id = UUID.randomUUID().toString();
        this.station = station;
        this.code = code;
        this.file = file;
    }

    void replace(String other) {
        file = other;
    }

    String code() {
        return code;
    }

    String file() {
        return file;
    }
}
